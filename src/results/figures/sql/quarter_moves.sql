-- grain: quarter of the people, stage, measure, part
-- reads: published, figure, counted_measure, begun_stage; measures of the results
-- why: did the middle move or only the top? Everyone stays in the quarter of where they came from: their baseline of the
--      first stage, or where nobody has one what they had in it. Then quarters that began low tend to rise by themselves
insert into figure
with first_stage as (
  select entrant_id, measure_id, value, baseline, count(baseline) over (partition by measure_id) > 0 as has_baselines
  from published('measures')
  join counted_measure using (measure_id)
  join begun_stage using (stage_id)
  where entrant_kind = 'participant' and adds_up and position = 0
),
placed as (
  select entrant_id, measure_id,
    ntile(4) over (partition by measure_id order by case when has_baselines then baseline else value end desc, entrant_id) as quarter
  from first_stage
  where baseline is not null or not has_baselines
),
summed as (
  select quarter, stage_id, measure_id, count(*) as people, sum(value)::decimal(38, 6) as value, sum(baseline)::decimal(38, 6) as baseline
  from published('measures')
  join placed using (entrant_id, measure_id)
  join begun_stage using (stage_id)
  where entrant_kind = 'participant'
  group by all
),
moved as (
  select quarter, measure_id,
    (max(value) filter (position = 0))::decimal(24, 6) as early,
    (max(value) filter (position = (select max(position) from begun_stage)))::decimal(24, 6) as late
  from summed join begun_stage using (stage_id)
  group by all
)
select 'quarter_moves', part, 'quarter', quarter::varchar, stage_id, measure_id, null, found
from summed, lateral (values ('people', people::decimal(38, 6)), ('value', value), ('baseline', baseline)) as said (part, found)
union all
select 'quarter_moves', 'change', 'quarter', quarter::varchar, null, measure_id, null, share_of(late - early, early)::decimal(38, 6)
from moved where (select count(*) from begun_stage) > 1;
