-- grain: enrolment, part of a window, day of knowing
-- reads: daily, rule_day, rule_segment, enrolment
-- why: what changes x. A change of enrolment inside a window divides it, as a boost does. The steps after it are views,
--      so that a rule is computed in one pass from here and nothing between is kept. A day's facts are together already
create or replace table increment as
with counted as not materialized (
  select
    daily.enrolment, rule_day.slot, daily.known_on,
    rule_day.weight * case getvariable('component')
      when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end as dx
  from daily
  join rule_day on rule_day.rule = getvariable('rule') and rule_day.day = daily.counts_on
  where daily.filter = getvariable('filter')
    and (getvariable('every_segment') or daily.enrolment in (
      select enrolment.enrolment from enrolment join rule_segment using (segment) where rule_segment.rule = getvariable('rule')))
)
select enrolment, slot, known_on, sum(dx)::bigint as dx, 0::bigint as under
from counted where not getvariable('over_days')
group by enrolment, slot, known_on
union all
select enrolment, slot, known_on, dx::bigint, 0
from counted where getvariable('over_days');
