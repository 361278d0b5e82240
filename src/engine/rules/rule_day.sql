-- grain: a day on which a rule runs
-- reads: constants
-- why: the calendar as a table: which window and part a day is in and what its facts weigh, so that no rule needs date ranges
create table rule_day (rule integer, day date, win integer, part integer, weight bigint);
