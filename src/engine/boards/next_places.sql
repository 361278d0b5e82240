-- grain: board that runs, participant below the first place
-- reads: gap, board
-- why: the score that is missing to the next place; `gains` is that place
insert into next_step
select gap.entrant, null, board.board, 'place', null, gap.missing, gap.above_rank, board.until_day - 1 - getvariable('today')::date
from gap join board using (board)
where gap.day = getvariable('today')::date and board.grouping < 0
  and board.from_day <= getvariable('today')::date and board.until_day - 1 > getvariable('today')::date;
