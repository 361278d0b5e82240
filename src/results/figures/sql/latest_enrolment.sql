-- grain: participant
-- reads: published; the roster of the results
-- why: a season is told of the team and segment that someone was in last
create or replace view latest_enrolment as
select participant_id, arg_max(team_id, from_day) as team_id, arg_max(segment_id, from_day) as segment_id
from published('roster')
group by participant_id;
