-- grain: enrolment
-- reads: enrolment, participant, team
-- why: as window_key, for the person
create table enrolment_key as
select enrolment.enrolment, participant.participant_id, team.team_id,
  md5_number_lower(participant.participant_id || '|' || enrolment.from_day) as key
from enrolment join participant using (participant) join team using (team);
