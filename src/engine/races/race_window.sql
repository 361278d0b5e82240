-- grain: a window of a rule that is a race, and has closed
-- reads: constants
-- why: places are given once, by what is known on that day
create or replace table race_window (win integer, due date);
