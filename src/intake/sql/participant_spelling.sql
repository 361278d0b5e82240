-- grain: a value for each spelling
-- reads: participant_label
-- why: casting to it is the check for unknown ones, and gives a number at once
create type participant_spelling as enum (select label from participant_label order by position);
