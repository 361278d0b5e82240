-- grain: a window of a rule and a cap on it
-- reads: constants
-- why: a cap's window holds whole windows of the rule
create table cap_window (rule integer, cap integer, win integer, within integer);
