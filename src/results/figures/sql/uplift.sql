-- grain: program or segment, stage, measure, part
-- reads: published, figure, counted_measure, latest_enrolment; measures of the results
-- why: what came on top of where people stood before. Only people who have a baseline are in it, on both sides: someone
--      who joined later would count as growth
insert into figure
with person as (
  select segment_id, stage_id, measure_id, value, baseline
  from published('measures')
  join counted_measure using (measure_id)
  join latest_enrolment on participant_id = entrant_id
  where entrant_kind = 'participant' and adds_up and baseline > 0
),
summed as (
  select case when grouping(segment_id) = 1 then 'program' else 'segment' end as kind, segment_id as id, stage_id, measure_id,
    count(*) as people, sum(value)::decimal(24, 6) as value, sum(baseline)::decimal(24, 6) as baseline
  from person
  group by grouping sets ((stage_id, measure_id), (segment_id, stage_id, measure_id))
)
select 'uplift', part, kind, id, stage_id, measure_id, null, found
from summed,
  lateral (values ('people', people::decimal(38, 6)), ('value', value::decimal(38, 6)), ('baseline', baseline::decimal(38, 6)),
    ('extra', (value - baseline)::decimal(38, 6)),
    ('share', share_of(value - baseline, baseline))) as said (part, found);
