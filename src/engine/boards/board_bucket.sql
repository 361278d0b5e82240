-- grain: board, day
-- reads: board_day, board
-- why: what happened on a day is first seen on the next day that is shown; a table, so that it is an equality to join by.
--      Nothing that a board counts is known before its first day
create table board_bucket as
select board_day.board, unnest(generate_series(
    coalesce(lag(board_day.day) over (partition by board_day.board order by board_day.day) + 1, board.from_day),
    board_day.day, interval 1 day))::date as day,
  board_day.day as shown
from board_day join board using (board);
