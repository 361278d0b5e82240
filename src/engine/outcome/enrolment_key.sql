-- grain: enrolment
-- reads: enrolment, participant
-- why: as day_key
create table enrolment_key as
select enrolment.enrolment, md5_number_lower(participant.participant_id || '|' || enrolment.from_day) as key
from enrolment join participant using (participant);
