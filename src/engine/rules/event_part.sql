-- grain: sale with its returns, part of a window, for the variable `rule`
-- reads: event_daily, rule_day, rule_segment, enrolment, rule_part
-- why: each sale is a window of its own for as long as the rule is computed: a slot above all others
create or replace table event_part as
select (1000000000 + row_number() over (order by event, enrolment))::integer as slot, event, rule_part.slot as day_slot, rule_part.* exclude (slot), weight, enrolment
from (select distinct event, counts_on, enrolment from event_daily where filter = getvariable('filter'))
join rule_day on rule_day.rule = getvariable('rule') and rule_day.day = counts_on
join rule_part on rule_part.slot = rule_day.slot
where getvariable('every_segment') or enrolment in (
  select enrolment.enrolment from enrolment join rule_segment using (segment) where rule_segment.rule = getvariable('rule'));
