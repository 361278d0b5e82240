-- grain: a participant
-- reads: constants
-- why: inside, a participant is a small number; its id stands in what is published
create table participant (participant integer, participant_id varchar);
