-- grain: program or segment, measure, part
-- reads: published, figure, counted_measure, begun_stage, latest_enrolment; measures of the results
-- why: what a next period could ask for, from the latest stage: what the person in the middle had is within reach of half of
--      them, what the last of the best quarter had is a stretch. Both are what somebody really had, no mean
insert into figure
with person as (
  select segment_id, measure_id, value
  from published('measures')
  join counted_measure using (measure_id)
  join latest_enrolment on participant_id = entrant_id
  join begun_stage using (stage_id)
  where entrant_kind = 'participant' and adds_up and position = (select max(position) from begun_stage)
),
scoped as (
  select 'program' as kind, null as id, measure_id, value from person
  union all
  select 'segment', segment_id, measure_id, value from person
),
ordered as (
  select kind, id, measure_id, value, row_number() over (partition by kind, id, measure_id order by value) as place,
    count(*) over (partition by kind, id, measure_id) as people
  from scoped
)
select 'next_target', case when place = (people + 1) // 2 then 'middle' else 'stretch' end, kind, id, null, measure_id, null, value
from ordered where place in ((people + 1) // 2, (3 * people + 3) // 4) and people > 1
union all
select 'next_target', 'stretch', kind, id, null, measure_id, null, value
from ordered where people > 1 and place = (people + 1) // 2 and place = (3 * people + 3) // 4
union all
select 'next_target', 'people', kind, id, null, measure_id, null, people from ordered where place = 1;
