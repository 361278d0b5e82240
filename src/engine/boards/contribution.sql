-- grain: board made of places, stage, participant, shown day
-- reads: board, board_day, board_place, ranked
-- why: what the place of a stage is worth: as if it closed today until it closes, and never again after
create table contribution as
with worth as (
  select board_day.board, board_place.stage, ranked.entrant, board_day.day, ranked.rank as place,
    coalesce(max(board_place.points) filter (board_place.place = ranked.rank), 0) as points, any_value(board_place.best_of) as best_of
  from board_day
  join board_place using (board)
  join board stage_board on stage_board.board = board_place.of_board
  join ranked
    on ranked.board = stage_board.board and ranked.day = least(board_day.day, stage_board.closes)
  where ranked.rank is not null
  group by all
),
ordered as (
  select *, row_number() over (partition by board, entrant, day order by points desc, stage) as nth from worth
)
select board, stage, entrant, day, place, points, best_of is null or nth <= best_of as is_counted from ordered;
