-- grain: participant for whom the rule in the variable `rule` runs tomorrow
-- reads: measured, enrolment, rule_part, rule_segment, window_target
-- why: x as it stands in the window that holds tomorrow. As a share of the target, x reaches an edge e at e * xd / per_x
create or replace table now as
with known as (
  select enrolment.participant,
    arg_max(x, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as x,
    arg_max(is_open, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as is_open
  from measured join enrolment using (enrolment) join rule_part using (slot)
  where rule_part.win = getvariable('next_win')
  group by enrolment.participant
)
select
  enrolment.participant, coalesce(known.x, 0)::hugeint as x,
  coalesce(known.is_open, getvariable('open_at_zero') >= getvariable('open_at')) as is_open,
  case when getvariable('as_attainment') then window_target.target * getvariable('weight_parts') else 1 end::hugeint as xd,
  case when getvariable('as_attainment') then window_target.scale * getvariable('edge_parts') else 1 end::hugeint as per_x
from enrolment
left join known using (participant)
left join window_target on window_target.participant = enrolment.participant and window_target.win = getvariable('next_win')
where getvariable('today')::date + 1 >= enrolment.from_day and getvariable('today')::date + 1 < enrolment.until_day
  and (getvariable('every_segment') or enrolment.segment in (select segment from rule_segment where rule = getvariable('rule')))
  and (not getvariable('as_attainment') or window_target.target > 0);
