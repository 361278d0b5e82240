-- grain: board, day
-- reads: board_day
-- why: what happened on a day is first seen on the next day that is shown; a table, so that it is an equality to join by
create table board_bucket as
select board_day.board, unnest(generate_series(
    coalesce(lag(board_day.day) over (partition by board_day.board order by board_day.day) + 1, getvariable('first_day')::date),
    board_day.day, interval 1 day))::date as day,
  board_day.day as shown
from board_day;
