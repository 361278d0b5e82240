-- grain: enrolment, part of a window, day of knowing
-- reads: daily, rule_day, rule_segment, enrolment
-- why: as increment, for a measure that is divided: what changes above the line, and below it
create or replace table increment as
select
  daily.enrolment, rule_day.slot, daily.known_on,
  sum(case when daily.filter = getvariable('filter')
    then rule_day.weight * case getvariable('component')
      when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end else 0 end)::bigint as dx,
  sum(case when daily.filter = getvariable('under_filter')
    then case getvariable('under_component')
      when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end else 0 end)::bigint as under
from daily
join rule_day on rule_day.rule = getvariable('rule') and rule_day.day = daily.counts_on
where daily.filter in (getvariable('filter'), getvariable('under_filter'))
  and (getvariable('every_segment') or daily.enrolment in (
    select enrolment.enrolment from enrolment join rule_segment using (segment) where rule_segment.rule = getvariable('rule')))
group by all;
