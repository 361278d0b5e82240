-- grain: board, participant with a prize in points, for the variable `round`
-- reads: award, board
-- why: posted on the closing day and never before
insert into place_posting
select award.board, award.entrant, board.closes, sum(award.points)::bigint
from award join board using (board)
where board.round = getvariable('round') and not board.of_teams and award.is_final and award.points <> 0
group by all;
