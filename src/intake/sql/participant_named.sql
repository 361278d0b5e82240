-- grain: a participant
-- reads: participant_name
-- why: from here on its id is one of the known ones
alter table participant alter participant_id type participant_name;
