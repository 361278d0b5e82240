-- grain: board, entrant who is excluded from it
-- reads: constants
-- why: from that day on there is no place for who keeps the score
create table board_exclusion (board integer, entrant integer, excluded_on date);
