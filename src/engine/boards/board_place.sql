-- grain: a board made of places, the board whose places count for it, and a place
-- reads: constants
-- why: what a place is worth, in the board's smallest unit; places beyond the table are worth nothing
create table board_place (board integer, of_board integer, place integer, points bigint);
