-- grain: program, segment or team; stage; measure; part
-- reads: published, figure, counted_measure, latest_enrolment; measures of the results
-- why: targets against results. Everyone together is the sum of teams, since everyone is in one; a segment is the sum of
--      the people who were in it last
insert into figure
with scope as (
  select 'team' as kind, entrant_id as id, stage_id, measure_id, value, target
  from published('measures') where entrant_kind = 'team'
  union all
  select 'program', null, stage_id, measure_id, value, target
  from published('measures') join counted_measure using (measure_id) where entrant_kind = 'team' and adds_up
  union all
  select 'segment', segment_id, stage_id, measure_id, value, target
  from published('measures')
  join counted_measure using (measure_id)
  join latest_enrolment on participant_id = entrant_id
  where entrant_kind = 'participant' and adds_up
),
summed as (
  select kind, id, stage_id, measure_id, sum(value)::decimal(38, 6) as value, sum(target)::decimal(38, 6) as target from scope group by all
),
people as (
  select stage_id, measure_id, count(*) as aiming, count(*) filter (value >= target) as reached
  from published('measures') where entrant_kind = 'participant' and target > 0 group by all
)
select 'target_reach', 'value', kind, id, stage_id, measure_id, null, value from summed
union all
select 'target_reach', 'target', kind, id, stage_id, measure_id, null, target from summed
union all
select 'target_reach', 'share', kind, id, stage_id, measure_id, null, share_of(value, target) from summed
union all
select 'target_reach', 'aiming', 'program', null, stage_id, measure_id, null, aiming from people
union all
select 'target_reach', 'reached', 'program', null, stage_id, measure_id, null, reached from people;
