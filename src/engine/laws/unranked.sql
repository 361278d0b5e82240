-- grain: an entrant of a board who is missing on a day that it is shown
-- reads: entrant, board, board_day, ranked, entrant_name
-- why: a ranking is of all who belong to it, also who has nothing yet
select board.ranking_id || ': ' || entrant_name.entrant_id || ' is missing on ' || board_day.day as breach
from entrant
join board using (board)
join board_day on board_day.board = entrant.board and board_day.day >= entrant.shown_from
join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = entrant.entrant
left join ranked on ranked.board = entrant.board and ranked.day = board_day.day and ranked.entrant = entrant.entrant
where ranked.entrant is null
order by breach;
