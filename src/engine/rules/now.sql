-- grain: participant for whom the rule in the variable `rule` runs tomorrow
-- reads: measured, gate_flip, enrolment, rule_part, rule_segment, stage_entry, window_target, rule_amount
-- why: x as it stands in the window that holds tomorrow. As a share of the target, or of what is below the line of a ratio, x
--      reaches an edge e at e * xd / per_x
create or replace table now as
with known as (
  select enrolment.participant,
    arg_max(x, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as x,
    arg_max(under, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as under,
    arg_max(factor, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as factor,
    arg_max(is_open, {known_on: known_on, slot: slot, enrolment: enrolment.enrolment}) as is_open
  from measured join enrolment using (enrolment) join rule_part using (slot)
  where rule_part.win = getvariable('next_win')
  group by enrolment.participant
),
aimed as (
  select participant, coalesce(window_target.target, nullif(getvariable('missing_target'), 0))::hugeint as target,
    coalesce(window_target.scale, getvariable('missing_scale'))::hugeint as scale
  from (select distinct participant from enrolment)
  left join (select * from window_target where win = getvariable('next_win')) window_target using (participant)
),
turned as (
  select participant, getvariable('factor_at_zero') + sum(adds) as factor
  from gate_flip
  where getvariable('multiplied') and win = getvariable('next_win')
  group by participant
)
select
  enrolment.participant, coalesce(known.x, 0)::hugeint as x,
  coalesce(known.is_open, getvariable('open_at_zero') >= getvariable('open_at')) as is_open,
  case when getvariable('is_fraction') then known.under * getvariable('under_parts')
    when getvariable('as_share') then aimed.target * getvariable('weight_parts') else 1 end::hugeint as xd,
  case when getvariable('is_fraction') then getvariable('over_parts') * getvariable('edge_parts')
    when getvariable('as_share') then aimed.scale * getvariable('edge_parts') else 1 end::hugeint as per_x,
  case when getvariable('times_target') then aimed.target else 1 end
    * case when getvariable('times_amount') then rule_amount.amount else 1 end::hugeint
    * case when getvariable('by_column') then 1 else coalesce(known.factor, turned.factor, getvariable('factor_at_zero')) end as amount,
  case when getvariable('times_target') then aimed.scale * getvariable('measure_scale') else 1 end
    * getvariable('amount_parts')::hugeint * getvariable('factor_parts') as amount_parts,
  coalesce(known.factor, turned.factor, getvariable('factor_at_zero')) as factor
from enrolment
left join known using (participant)
left join turned using (participant)
join aimed on aimed.participant = enrolment.participant
left join rule_amount
  on getvariable('times_amount') and rule_amount.rule = getvariable('rule') and rule_amount.participant = enrolment.participant
where getvariable('today')::date + 1 >= enrolment.from_day and getvariable('today')::date + 1 < enrolment.until_day
  and (getvariable('every_segment') or enrolment.segment in (select segment from rule_segment where rule = getvariable('rule')))
  and (getvariable('entry_stage') is null
    or enrolment.participant in (select participant from stage_entry where stage = getvariable('entry_stage')))
  and (not getvariable('as_share') or aimed.target > 0)
  and (not getvariable('is_fraction') or known.under > 0);
