-- grain: an entrant of a way to rank
-- reads: participant, team, group_value, belonging, enrolment
-- why: one place to look up what a number on a board is called
create table entrant_name as
select -1 as grouping, 'participant' as entrant_kind, participant as entrant, participant_id::varchar as entrant_id from participant
union all
select 0, 'team', team, team_id::varchar from team
union all
select distinct group_value.grouping, group_value.column_name, belonging.entrant, group_value.value
from group_value
join enrolment using (participant, from_day)
join belonging on belonging.grouping = group_value.grouping and belonging.enrolment = enrolment.enrolment;
