-- grain: participant, state of knowledge, day
-- reads: credit_lot, redemption
-- why: what has expired by a day is the most that was ever due and neither spent nor taken back by then, as known from `since`
--      on. What is given is due later, less what its lot had taken from it first by then; more taken than its lot had is
--      spent. What comes later from the same lot changes that, from its day on, and of no more than it reaches: only then is
--      there another state of knowledge
create or replace table expiry_level as
with dated as (
  select *, (posted_on + to_months(getvariable('expire_months')) + to_days(getvariable('expire_days')))::date as due,
    sum(given) over through as given_by, sum(taken) over through as taken_by, sum(taken) over whole > 0 as is_moved
  from credit_lot
  window through as (partition by participant, lot order by posted_on), whole as (partition by participant, lot)
),
change as (
  select participant, null as since, due as day, least(given, greatest(given_by - taken_by, 0)) as points from dated where given > 0
  union all
  select participant, null, posted_on, -least(taken, greatest(taken_by - given_by, 0)) from dated where taken > 0
  union all
  select participant, null, posted_on, -points from redemption
  union all
  select earlier.participant, later.posted_on, earlier.due,
    least(given, greatest(earlier.given_by - later.taken_by, 0)) - least(given, greatest(earlier.given_by - later.taken_before, 0))
  from dated earlier
  join (select participant, lot, posted_on, taken_by, taken_by - taken as taken_before from dated where taken > 0) later using (participant, lot)
  where earlier.is_moved and given > 0 and earlier.posted_on < later.posted_on
    and taken_before < earlier.given_by and later.taken_by > earlier.given_by - given
  union all
  select earlier.participant, later.posted_on, earlier.posted_on,
    least(taken, greatest(earlier.taken_by - later.given_before, 0)) - least(taken, greatest(earlier.taken_by - later.given_by, 0))
  from dated earlier
  join (select participant, lot, posted_on, given_by, given_by - given as given_before from dated where given > 0) later using (participant, lot)
  where earlier.is_moved and taken > 0 and earlier.posted_on < later.posted_on
    and given_before < earlier.taken_by and later.given_by > earlier.taken_by - taken
),
known as (
  select participant, since, day, sum(points) as points from change group by all having sum(points) <> 0
),
begun as (
  select participant, least(min(due), getvariable('today')::date) as since from dated group by participant
),
state as (
  select participant, since, lead(since, 1, date '9999-01-01') over (partition by participant order by since) as until
  from (
    select participant, since from begun
    union
    select known.participant, known.since from known join begun using (participant) where known.since > begun.since
  )
)
select participant, since, day, greatest(0, max(level) over (partition by participant, since order by day))::bigint as expired
from (
  select participant, since, day, sum(sum(points)) over (partition by participant, since order by day) as level
  from (
    select state.participant, state.since, known.day, known.points
    from state join known on known.participant = state.participant and coalesce(known.since, state.since) <= state.since
    where known.day < state.until
    union all
    select participant, since, since, 0 from state
  )
  group by participant, since, day
);
