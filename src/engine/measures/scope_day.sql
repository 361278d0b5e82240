-- grain: a day on which something is counted
-- reads: constants
-- why: the windows in which keys are counted, apart from each other, and the pieces of the calendar in each; `nth` follows
--      the days that count one after the other, and is null on the others
create or replace table scope_day (day date, win integer, cell integer, nth integer);
