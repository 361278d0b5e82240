-- grain: the variable `filter`, enrolment, day on which the longest run of a window grows, day on which that was known
-- reads: daily, enrolment, scope_day, scope_segment
-- why: `counted_filter` has the days that stand. On each stands by how much it makes the run of its window longer, which
--      days after it do not change: as long as days become known in their order, one look at the end of such a stretch says it
--      for all of them. What becomes known later begins a new stretch, worked out again from all days
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
  select unit, win, known_on, min(nth) as first_nth, max(nth) as last_nth from change group by all
),
met as (
  select *, coalesce(first_nth <= max(last_nth) over (
    partition by unit, win order by known_on rows between unbounded preceding and 1 preceding), false) as goes_back
  from moment
),
numbered as (
  select *, count(*) filter (goes_back) over (partition by unit, win order by known_on) as stretch from met
),
stretch as (
  select unit, win, stretch, min(known_on) as since from numbered group by all
),
told as (
  select change.*, numbered.stretch from change join numbered using (unit, win, known_on)
),
stands as (
  select stretch.unit, stretch.win, stretch.stretch, told.nth
  from stretch join told using (unit, win)
  where told.stretch <= stretch.stretch
  group by all having sum(told.rows) > 0
),
island as (
  select *, nth - row_number() over (partition by unit, win, stretch order by nth) as run from stands
),
reached as (
  select *, row_number() over (partition by unit, win, stretch, run order by nth) as length from island
),
grown as (
  select *,
    greatest(0, length - coalesce(max(length) over (
      partition by unit, win, stretch order by nth rows between unbounded preceding and 1 preceding), 0)) as amount
  from reached
),
place as (
  select unit, win, nth, min(counts_on) as counts_on, min(enrolment) as enrolment from change group by all
),
latest as (
  select unit, win, stretch, nth, max(known_on) as known_on from told group by all
),
grid as (
  select stretch.*, coalesce(latest.known_on, stretch.since) as known_on, place.nth, place.counts_on, place.enrolment,
    coalesce(grown.amount, 0) as amount
  from stretch
  join place using (unit, win)
  left join grown using (unit, win, stretch, nth)
  left join latest using (unit, win, stretch, nth)
),
moved as (
  select enrolment, counts_on, known_on,
    amount - lag(amount, 1, 0) over (partition by unit, win, nth order by stretch) as amount
  from grid
)
select getvariable('filter'), enrolment, counts_on, known_on, sum(amount)::bigint, 0, 0
from moved
group by all having sum(amount) <> 0;
