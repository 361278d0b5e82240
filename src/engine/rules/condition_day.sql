-- grain: a day of a window that a condition of a gate looks at
-- reads: constants
-- why: as rule_day, for gates
create table condition_day (rule integer, condition integer, day date, gate_window integer);
