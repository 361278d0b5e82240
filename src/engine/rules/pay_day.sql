-- grain: a window of a rule that does not pay as it earns
-- reads: constants
-- why: before this day nothing of the window is posted
create table pay_day (rule integer, win integer, due date);
