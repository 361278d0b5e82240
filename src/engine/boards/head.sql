-- grain: board of means, entrant, shown day
-- reads: board, board_day, enrolment, belonging
-- why: heads are member-days over the days of the window that have passed, so who joins half-way counts half
create or replace table head as
select board.board, belonging.entrant, board_day.day,
  least(board_day.day + 1, board.until_day) - board.from_day as days,
  sum(least(board_day.day + 1, board.until_day, enrolment.until_day) - greatest(board.from_day, enrolment.from_day)) as member_days
from board
join board_day using (board)
join enrolment
  on enrolment.from_day < least(board_day.day + 1, board.until_day) and board.from_day < enrolment.until_day
join belonging on belonging.grouping = board.grouping and belonging.enrolment = enrolment.enrolment
where board.per_head and board.round = getvariable('round')
group by board.board, belonging.entrant, board_day.day, board.from_day, board.until_day;
