-- grain: an advance and a cell of the calendar that has ended
-- reads: constants
-- why: on its last day it is seen whether enough was earned in it; `amount` is in the smallest unit of points. The last cell
--      reaches from the end of the program to its closing and grants nothing; it collects what is left where that is said
create table advance_cell (
  advance integer, cell integer, from_day date, until_day date, amount bigint, recover boolean, every_segment boolean, collects boolean
);
