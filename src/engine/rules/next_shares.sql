-- grain: participant, part of a scorecard, for the variables `rule` and `scored`
-- reads: next_step, daily, enrolment, scope_day, scope_segment, scorecard_part, scope_target, stepped_part
-- why: what is missing of the scorecard is so many thousand millionths of one. A part alone brings them where it has a target, is not
--      below its clip now, and does not come above it; nothing is said while something obligatory is not reached
insert into next_step
with counted as (
  select enrolment.participant, scorecard_part.part,
    sum(case scorecard_part.component when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end)::hugeint as x
  from daily
  join scorecard_part using (filter)
  join scope_day on scope_day.day = daily.counts_on and scope_day.win = getvariable('next_win')
  join enrolment using (enrolment)
  where getvariable('every_segment') or enrolment.segment in (select segment from scope_segment)
  group by all
),
aimed as (
  select * from scope_target where win = getvariable('next_win')
),
state as (
  select next_step.participant, next_step.missing::hugeint as wanted, next_step.gains, next_step.days_left,
    scorecard_part.*, coalesce(counted.x, 0) as x, aimed.target, aimed.scale
  from next_step
  cross join scorecard_part
  left join counted on counted.participant = next_step.participant and counted.part = scorecard_part.part
  left join aimed on aimed.part = scorecard_part.part and aimed.unit = next_step.participant
  where next_step.rule = getvariable('rule') and next_step.measure = getvariable('scored') and next_step.what = 'band'
),
judged as (
  select *,
    case when getvariable('reweighted') then sum(weight) filter (target is not null) over (partition by participant) else 100000000 end as whole,
    bool_and(coalesce(x * scale * 100000000 >= obligatory * target, obligatory is null or getvariable('reweighted'))) over (partition by participant) as is_met
  from state
),
needed as (
  select judged.*, stepped_part.parts,
    (wanted * whole * target + 1000000000 * weight * scale - 1) // (1000000000 * weight * scale) as more
  from judged join stepped_part using (part)
  where is_met and target is not null and weight > 0
    and (low is null or x * scale * 100000000 >= low * target)
)
select participant, getvariable('rule'), null, 'band', measure, ((more + parts - 1) // parts * parts)::bigint, gains, days_left
from needed
where high is null or x * scale * 1000000000 * weight + wanted * whole * target <= high * target * 10 * weight;
