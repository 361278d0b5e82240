-- grain: a stage
-- reads: constants
-- why: numbers follow time; `by_entry` where only those compete who have entered
create table stage (stage integer, stage_id varchar, from_day date, until_day date, closes date, by_entry boolean);
