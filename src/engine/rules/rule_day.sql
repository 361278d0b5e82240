-- grain: a day on which a rule runs
-- reads: constants
-- why: the calendar as a table: which part of which window a day is in and what its facts weigh, so that no rule needs
--      ranges of days
create table rule_day (rule integer, day date, slot integer, weight bigint);
