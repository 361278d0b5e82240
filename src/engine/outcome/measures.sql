-- grain: participant or team, stage or program, measure
-- reads: measure, span, span_source, daily, enrolment, target, baseline, entrant_name, stage, closed_measure, closed_stage
-- why: what everyone reached, unboosted, against what they aimed at and where they came from. A stage's is as known when it
--      closed. A team without targets or baselines of its own has the sum of its members'
create or replace view measures as
with present as (
  select span.stage, span.from_day, span.until_day, span.known_by, enrolment.participant, enrolment.team,
    greatest(span.from_day, enrolment.from_day) as since, least(span.until_day, enrolment.until_day) as until
  from span join enrolment on enrolment.from_day < span.until_day and span.from_day < enrolment.until_day
),
gathered as (
  select span.stage, daily.filter, daily.enrolment,
    sum(daily.rows) as rows, sum(daily.quantity) as quantity, sum(daily.value) as value
  from span
  join daily on daily.counts_on >= span.from_day and daily.counts_on < span.until_day and daily.known_on <= span.known_by
  group by all
),
reached as (
  select gathered.stage, span_source.measure, span_source.kind,
    case span_source.kind when 'team' then enrolment.team else enrolment.participant end as entrant,
    sum(span_source.parts * case span_source.component when 'rows' then gathered.rows when 'quantity' then gathered.quantity else gathered.value end)
      filter (not is_under) as value,
    sum(span_source.parts * case span_source.component when 'rows' then gathered.rows when 'quantity' then gathered.quantity else gathered.value end)
      filter (is_under) as under
  from gathered
  join span_source on span_source.stage is not distinct from gathered.stage and span_source.filter = gathered.filter
  join enrolment using (enrolment)
  group by all
),
compared as (
  select *, true as is_target from target
  union all
  select * exclude (key), false from baseline
),
share as (
  select present.stage, compared.is_target, compared.measure, present.participant, present.team, compared.team as of_team,
    sum(compared.value * (getvariable('day_parts') // (compared.until_day - compared.from_day))
      * greatest(0, least(compared.until_day, present.until) - greatest(compared.from_day, present.since))) as part
  from present join compared on compared.participant = present.participant
  group by all
  union all
  select span.stage, compared.is_target, compared.measure, null, null, compared.team,
    sum(compared.value * (getvariable('day_parts') // (compared.until_day - compared.from_day))
      * greatest(0, least(compared.until_day, span.until_day) - greatest(compared.from_day, span.from_day)))
  from span join compared on compared.team is not null
  group by all
),
entrant as (
  select distinct stage, 'participant' as kind, participant as entrant from present
  union all
  select distinct stage, 'team', team from present
),
wanted as (
  select stage, is_target, measure, 'participant' as kind, participant as entrant, sum(part) as part
  from share where participant is not null group by all
  union all
  select stage, is_target, measure, 'team', coalesce(of_team, team),
    coalesce(sum(part) filter (of_team is not null), sum(part)) from share group by all
),
row as (
  select entrant.kind, entrant.entrant, entrant.stage, measure.measure, measure.measure_id, measure.scale, measure.is_fraction,
    coalesce(reached.value, 0) as value, coalesce(reached.under, 0) as under,
    case when not measure.is_fraction then aimed.part end as target,
    case when not measure.is_fraction then based.part end as baseline
  from entrant cross join measure
  left join reached on reached.stage is not distinct from entrant.stage and reached.measure = measure.measure
    and reached.kind = entrant.kind and reached.entrant = entrant.entrant
  left join wanted aimed on aimed.is_target and aimed.stage is not distinct from entrant.stage
    and aimed.measure = measure.measure and aimed.kind = entrant.kind and aimed.entrant = entrant.entrant and aimed.part > 0
  left join wanted based on not based.is_target and based.stage is not distinct from entrant.stage
    and based.measure = measure.measure and based.kind = entrant.kind and based.entrant = entrant.entrant and based.part > 0
),
published as (
  select
    entrant_name.entrant_kind, entrant_name.entrant_id, stage.stage_id, row.measure_id,
    case when row.is_fraction
      then round_half_up(row.value::hugeint * sign(row.under) * getvariable('value_units'), nullif(abs(row.under), 0))
      else round_half_up(row.value::hugeint * getvariable('value_units'), row.scale::hugeint) end::bigint * getvariable('value_unit') as value,
    round_half_up(row.baseline * getvariable('value_units'), row.scale::hugeint * getvariable('day_parts'))::bigint * getvariable('value_unit') as baseline,
    round_half_up(row.target * getvariable('value_units'), row.scale::hugeint * getvariable('day_parts'))::bigint * getvariable('value_unit') as target,
    round_half_up(row.value * getvariable('day_parts')::hugeint * 1000000, row.target)::bigint * 0.000001::decimal(7, 6) as attainment
  from row
  join entrant_name on entrant_name.entrant_kind = row.kind and entrant_name.entrant = row.entrant
  left join stage on stage.stage = row.stage
  where row.stage is null or row.stage not in (select stage from closed_stage)
  union all
  select closed_measure.entrant_kind, closed_measure.entrant_id, stage.stage_id, closed_measure.measure_id,
    (closed_measure.value * getvariable('value_units'))::bigint * getvariable('value_unit'),
    (closed_measure.baseline * getvariable('value_units'))::bigint * getvariable('value_unit'),
    (closed_measure.target * getvariable('value_units'))::bigint * getvariable('value_unit'),
    (closed_measure.attainment * 1000000)::bigint * 0.000001::decimal(7, 6)
  from closed_measure join stage using (stage)
)
from published
order by entrant_kind, entrant_id, stage_id nulls first, measure_id;
