-- grain: the variable `filter`, enrolment, part of a window, day of knowing on which a scorecard changes
-- reads: daily, enrolment, scope_day, scope_segment, scorecard_part, scope_target
-- why: on the first day of each part of a window stands by how much the scorecard of everything up to its end is more than
--      that of everything before it. Each share of a target has 15 decimals and the sum 9, halves away from zero: targets of
--      several kinds have no small denominator in common. What is obligatory is compared exactly
insert into daily
with counted as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    scope_day.win, scope_day.cell, daily.enrolment, scorecard_part.part, daily.known_on,
    sum(case scorecard_part.component when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end)::hugeint as dx
  from daily
  join scorecard_part using (filter)
  join scope_day on scope_day.day = daily.counts_on
  join enrolment using (enrolment)
  where getvariable('every_segment') or enrolment.segment in (select segment from scope_segment)
  group by all
),
change as (
  select * replace (case when getvariable('of_teams') then min(enrolment) over (partition by unit, win) else enrolment end as enrolment)
  from counted where dx <> 0
),
piece as (
  select distinct unit, win, cell, enrolment from change
),
moment as (
  select distinct unit, win, known_on from change
),
moved as (
  select unit, win, cell, enrolment, part, known_on, sum(dx) as dx
  from (
    select unit, win, cell, enrolment, part, known_on, dx from change
    union all
    select unit, win, cell, enrolment, part, known_on, 0 from piece join moment using (unit, win) cross join scorecard_part
  )
  group by all
),
known as (
  select *, sum(dx) over (partition by unit, win, cell, enrolment, part order by known_on) as x from moved
),
through as (
  select * exclude (dx, x), (sum(x) over (partition by unit, win, part, known_on order by cell, enrolment))::hugeint as x from known
),
compared as (
  select through.*, scorecard_part.weight, scope_target.target is not null as is_aimed,
    coalesce(x * scope_target.scale * 100000000 >= scorecard_part.obligatory * scope_target.target,
      scorecard_part.obligatory is null or getvariable('reweighted')) as is_met,
    least(
      greatest(
        coalesce(round_half_up(x * scope_target.scale * 1000000000000000, scope_target.target), 0),
        coalesce(scorecard_part.low * 10000000, -9000000000000000000000000)),
      coalesce(scorecard_part.high * 10000000, 9000000000000000000000000)) as share
  from through
  join scorecard_part using (part)
  left join scope_target using (part, unit, win)
),
weighed as (
  select unit, win, cell, enrolment, known_on,
    case when not bool_and(is_met) then 0
      when getvariable('reweighted') then coalesce(round_half_up(
        coalesce(sum(weight * share) filter (is_aimed), 0), nullif(coalesce(sum(weight) filter (is_aimed), 0), 0) * 1000000), 0)
      else round_half_up(coalesce(sum(weight * share) filter (is_aimed), 0), 100000000000000) end as x
  from compared group by all
),
parted as (
  select *, x - lag(x, 1, 0) over (partition by unit, win, known_on order by cell, enrolment) as part_x from weighed
),
turned as (
  select *, part_x - lag(part_x, 1, 0) over (partition by unit, win, cell, enrolment order by known_on) as dx from parted
),
first_day as (
  select cell, min(day) as counts_on from scope_day group by cell
)
select getvariable('filter'), enrolment, first_day.counts_on, known_on, 0, 0, dx::bigint
from turned join first_day using (cell)
where dx <> 0;
