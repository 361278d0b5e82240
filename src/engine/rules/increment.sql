-- grain: enrolment, part of a window, day of knowing
-- reads: daily, rule_day, rule_segment, enrolment
-- why: what changes x, and what it is divided by. A change of enrolment inside a window divides it, as a boost does. The steps after it are views,
--      so that a rule is computed in one pass from here and nothing between is kept
create or replace table increment as
select
  daily.enrolment, rule_day.slot, daily.known_on,
  sum(case when not getvariable('is_fraction') or daily.filter = getvariable('filter')
    then rule_day.weight * case getvariable('component')
      when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end else 0 end)::bigint as dx,
  sum(case when getvariable('is_fraction') and daily.filter = getvariable('under_filter')
    then case getvariable('under_component')
      when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end else 0 end)::bigint as under
from daily
join rule_day on rule_day.rule = getvariable('rule') and rule_day.day = daily.counts_on
where (daily.filter = getvariable('filter') or (getvariable('is_fraction') and daily.filter = getvariable('under_filter')))
  and (getvariable('every_segment') or daily.enrolment in (
    select enrolment.enrolment from enrolment join rule_segment using (segment) where rule_segment.rule = getvariable('rule')))
group by all;
