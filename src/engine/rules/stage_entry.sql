-- grain: a stage that not everyone is in, and a participant who has entered it
-- reads: constants
-- why: known from `known_on`; entries that are not known yet have no row
create table stage_entry (stage integer, participant integer, known_on date);
