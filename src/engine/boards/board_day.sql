-- grain: a board and a day of which it is shown
-- reads: constants
-- why: today, the day before, the last day of each stage and the day before, each Sunday, each closing day and
--      each day of a freeze; never
--      after the board's own closing, since it stands still from then
create table board_day (board integer, day date);
