-- grain: a board and a day
-- reads: constants
-- why: `day` is the one whose places it shows then: that day itself, the first of a freeze while one lasts, and the board's
--      closing ever after
create table board_shown (board integer, as_of date, day date);
