-- grain: a value for each participant
-- reads: participant
-- why: an id that is published a million times is one small number, and sorts by its place in the list
create type participant_name as enum (select participant_id from participant order by participant);
