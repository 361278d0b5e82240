-- grain: a stage that has begun, or the program as a whole (stage null)
-- reads: constants
-- why: what measures are published for
create table span (stage integer, from_day date, until_day date, known_by date);
