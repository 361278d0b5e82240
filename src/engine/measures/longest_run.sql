-- grain: the variable `filter`, enrolment, day on which the longest run of a window grows, day on which that was known
-- reads: daily, enrolment, scope_day, scope_segment
-- why: `counted_filter` has the days that stand. On each stands by how much it makes the run of its window longer; what
--      becomes known later is worked out again from all days
insert into daily
with change as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    scope_day.win, scope_day.nth, daily.counts_on, daily.enrolment, daily.known_on, daily.rows
  from daily
  join enrolment using (enrolment)
  join scope_day on scope_day.day = daily.counts_on
  where daily.filter = getvariable('counted_filter') and scope_day.nth is not null
    and (getvariable('every_segment') or enrolment.segment in (select segment from scope_segment))
),
moment as (
  select distinct unit, win, known_on from change
),
stands as (
  select moment.unit, moment.win, moment.known_on, change.nth, min(change.counts_on) as counts_on, min(change.enrolment) as enrolment
  from moment join change using (unit, win)
  where change.known_on <= moment.known_on
  group by all having sum(change.rows) > 0
),
island as (
  select *, nth - row_number() over (partition by unit, win, known_on order by nth) as run from stands
),
reached as (
  select *, row_number() over (partition by unit, win, known_on, run order by nth) as length from island
),
grown as (
  select *,
    greatest(0, length - coalesce(max(length) over (
      partition by unit, win, known_on order by nth rows between unbounded preceding and 1 preceding), 0)) as amount
  from reached
),
place as (
  select unit, win, nth, min(counts_on) as counts_on, min(enrolment) as enrolment from change group by all
),
grid as (
  select moment.unit, moment.win, moment.known_on, place.nth, place.counts_on, place.enrolment, coalesce(grown.amount, 0) as amount
  from moment
  join place using (unit, win)
  left join grown using (unit, win, known_on, nth)
),
moved as (
  select enrolment, counts_on, known_on,
    amount - lag(amount, 1, 0) over (partition by unit, win, nth order by known_on) as amount
  from grid
)
select getvariable('filter'), enrolment, counts_on, known_on, sum(amount)::bigint, 0, 0
from moved
group by all having sum(amount) <> 0;
