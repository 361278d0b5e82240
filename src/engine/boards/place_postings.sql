-- grain: board, participant with a prize in points, for the variable `round`
-- reads: award, board, enrolment
-- why: posted on the closing day and never before; for the team where someone stood when the window ended
insert into place_posting
with won as (
  select award.board, award.entrant as participant, board.closes, least(board.closes, board.until_day - 1) as last_day, sum(award.points)::bigint as points
  from award join board using (board)
  where board.round = getvariable('round') and board.grouping < 0 and award.is_final and award.points <> 0
  group by all
)
select won.board, won.participant, arg_max(enrolment.enrolment, enrolment.from_day), won.closes, won.points
from won join enrolment on enrolment.participant = won.participant and enrolment.from_day <= won.last_day
group by all;
