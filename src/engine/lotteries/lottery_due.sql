-- grain: the window of a rule that is a lottery
-- reads: constants
-- why: lots are drawn once, among the tickets that are known on that day
create or replace table lottery_due (win integer, due date);
