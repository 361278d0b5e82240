-- grain: participant or team, stage or program, measure
-- reads: measure, span, span_source, daily, enrolment, target, entrant_name, stage
-- why: what everyone reached, unboosted, against what they aimed at. A stage's is as known when it closed. A team without
--      targets of its own has the sum of its members'
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
aimed as (
  select present.stage, target.measure, present.participant, present.team, target.team as of_team,
    sum(target.value * (getvariable('day_parts') // (target.until_day - target.from_day))
      * greatest(0, least(target.until_day, present.until) - greatest(target.from_day, present.since))) as target
  from present join target on target.participant = present.participant
  group by all
  union all
  select span.stage, target.measure, null, null, target.team,
    sum(target.value * (getvariable('day_parts') // (target.until_day - target.from_day))
      * greatest(0, least(target.until_day, span.until_day) - greatest(target.from_day, span.from_day)))
  from span join target on target.team is not null
  group by all
),
entrant as (
  select distinct stage, 'participant' as kind, participant as entrant from present
  union all
  select distinct stage, 'team', team from present
),
wanted as (
  select stage, measure, 'participant' as kind, participant as entrant, sum(target) as target from aimed where participant is not null group by all
  union all
  select stage, measure, 'team', coalesce(of_team, team),
    coalesce(sum(target) filter (of_team is not null), sum(target)) from aimed group by all
),
row as (
  select entrant.kind, entrant.entrant, entrant.stage, measure.measure, measure.measure_id, measure.scale, measure.is_fraction,
    coalesce(reached.value, 0) as value, coalesce(reached.under, 0) as under,
    case when not measure.is_fraction then wanted.target end as target
  from entrant cross join measure
  left join reached on reached.stage is not distinct from entrant.stage and reached.measure = measure.measure
    and reached.kind = entrant.kind and reached.entrant = entrant.entrant
  left join wanted on wanted.stage is not distinct from entrant.stage and wanted.measure = measure.measure
    and wanted.kind = entrant.kind and wanted.entrant = entrant.entrant and wanted.target > 0
)
select
  entrant_name.entrant_kind, entrant_name.entrant_id, stage.stage_id, row.measure_id,
  case when row.is_fraction
    then round_half_up(row.value::hugeint * sign(row.under) * getvariable('value_units'), nullif(abs(row.under), 0))
    else row.value * getvariable('value_units') // row.scale end::bigint * getvariable('value_unit') as value,
  null * getvariable('value_unit') as baseline,
  round_half_up(row.target * getvariable('value_units'), row.scale::hugeint * getvariable('day_parts'))::bigint * getvariable('value_unit') as target,
  round_half_up(row.value * getvariable('day_parts')::hugeint * 1000000, row.target)::bigint * 0.000001::decimal(7, 6) as attainment
from row
join entrant_name on entrant_name.entrant_kind = row.kind and entrant_name.entrant = row.entrant
left join stage on stage.stage = row.stage
order by entrant_kind, entrant_id, stage.stage_id nulls first, row.measure_id;
