-- grain: a window of a rule
-- reads: constants
-- why: calendar cells cut at the rule's period and its stages' borders; numbers follow time.
create table rule_window (rule integer, win integer, from_day date, until_day date);
