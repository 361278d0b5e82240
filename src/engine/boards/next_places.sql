-- grain: board that runs, participant below the first place
-- reads: gap, board, board_shown
-- why: the score that is missing to the next place; `gains` is that place
insert into next_step
select gap.entrant, null, board.board, 'place', null, gap.missing, gap.above_rank, board.until_day - 1 - getvariable('today')::date
from gap
join board using (board)
join board_shown on board_shown.board = gap.board and board_shown.day = gap.day and board_shown.as_of = getvariable('today')::date
where board.grouping < 0
  and board.from_day <= getvariable('today')::date and board.until_day - 1 > getvariable('today')::date;
