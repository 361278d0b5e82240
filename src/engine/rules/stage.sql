-- grain: a stage
-- reads: constants
-- why: numbers follow time
create table stage (stage integer, stage_id varchar, from_day date, until_day date, closes date);
