-- grain: program, segment or team; part
-- reads: published, figure, latest_enrolment; balances of the results
-- why: who takes part is whoever has earned points at all
insert into figure
with person as (
  select segment_id, team_id, earned > 0 as is_active from published('balances') join latest_enrolment using (participant_id)
),
counted as (
  select 'program' as kind, null as id, count(*) as people, count(*) filter (is_active) as active from person
  union all
  select 'segment', segment_id, count(*), count(*) filter (is_active) from person group by segment_id
  union all
  select 'team', team_id, count(*), count(*) filter (is_active) from person group by team_id
)
select 'participation', part, kind, id, null, null, null, found
from counted,
  lateral (values ('people', people::decimal(38, 6)), ('active', active::decimal(38, 6)), ('share', share_of(active, people))) as said (part, found);
