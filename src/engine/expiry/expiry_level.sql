-- grain: participant, state of knowledge, day
-- reads: credit_lot, redemption
-- why: what has expired by a day is the most that was ever due and neither spent nor taken back by then: `level` is that, as
--      known from `since` on and until `until`. Knowledge changes where something is taken back from what had been
--      given; all that is due is the same in every state otherwise. More taken back than its lot had is spent, too
create or replace table expiry_level as
with dated as (
  select *, (posted_on + to_months(getvariable('expire_months')) + to_days(getvariable('expire_days')))::date as due,
    sum(taken) over (partition by participant, lot) > 0 as is_moved
  from credit_lot
),
turning as (
  select participant, getvariable('today')::date as since from dated group by participant having min(due) > getvariable('today')::date
  union
  select participant, min(due) from dated group by participant having min(due) <= getvariable('today')::date
  union
  select moved.participant, moved.posted_on
  from dated moved join (select participant, min(due) as first_due from dated group by participant) begun using (participant)
  where moved.is_moved and moved.posted_on > begun.first_due
),
state as (
  select participant, since, lead(since, 1, date '9999-01-01') over (partition by participant order by since) as until from turning
),
known as (
  select state.participant, state.since, state.until, dated.lot,
    coalesce(sum(dated.given) filter (dated.posted_on <= state.since), 0) as given,
    coalesce(sum(dated.taken) filter (dated.posted_on <= state.since), 0) as taken
  from state join dated using (participant)
  where dated.is_moved
  group by all
),
running as (
  select known.participant, known.since, known.until, known.lot, known.given as given_in_all, known.taken as taken_in_all, dated.posted_on, dated.due,
    sum(dated.given) over through as given, sum(dated.taken) over through as taken,
    sum(dated.given) over through - dated.given as given_before, sum(dated.taken) over through - dated.taken as taken_before
  from known join dated using (participant, lot)
  where dated.posted_on <= known.since
  window through as (partition by known.participant, known.since, known.lot order by dated.posted_on)
),
change as (
  select state.participant, state.since, state.until, dated.due as day, dated.given as points
  from state join dated using (participant)
  where not dated.is_moved and dated.due < state.until
  union all
  select participant, since, until, due, greatest(given - taken_in_all, 0) - greatest(given_before - taken_in_all, 0)
  from running where due < until
  union all
  select participant, since, until, posted_on, greatest(taken_before - given_in_all, 0) - greatest(taken - given_in_all, 0) from running
  union all
  select state.participant, state.since, state.until, redemption.posted_on, -redemption.points
  from state join redemption using (participant)
  where redemption.posted_on < state.until
  union all
  select participant, since, until, since, 0 from state
)
select participant, since, day, greatest(0, max(level) over (partition by participant, since order by day))::bigint as expired
from (
  select participant, since, day, sum(sum(points)) over (partition by participant, since order by day) as level
  from change group by participant, since, day
);
