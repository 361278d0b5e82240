-- grain: a participant that fits a filter
-- reads: constants
-- why: conditions are decided once for each participant, not once for each fact
create table filter_participant (filter integer, participant integer);
