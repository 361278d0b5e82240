-- grain: a window of a rule and a condition of its gate
-- reads: constants
-- why: a gate reads the window of its own that holds the first day of the rule's
create table condition_window (
  rule integer, condition integer, win integer, gate_window integer, from_day date, until_day date
);
