-- grain: board of attainments, entrant with a target
-- reads: board, target, enrolment, belonging
-- why: a row of targets.csv counts for the share of its days that lie in the board's window and in which someone is
--      enrolled; a team without rows of its own has the sum of its members'. In `day_parts` of the measure's smallest unit
create table board_target as
with present as (
  select board.board, board.aims_at, enrolment.participant, belonging.entrant,
    greatest(board.from_day, enrolment.from_day) as since, least(board.until_day, enrolment.until_day) as until
  from board
  join enrolment on enrolment.from_day < board.until_day and board.from_day < enrolment.until_day
  join belonging on belonging.grouping = board.grouping and belonging.enrolment = enrolment.enrolment
  where board.aims_at is not null
),
aimed as (
  select present.board, present.entrant, false as is_own,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day))
      * greatest(0, least(target.until_day, present.until) - greatest(target.from_day, present.since)) as target
  from present join target on target.participant = present.participant and target.measure = present.aims_at
  union all
  select board.board, target.team, true,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day))
      * greatest(0, least(target.until_day, board.until_day) - greatest(target.from_day, board.from_day))
  from board join target on target.measure = board.aims_at and target.team is not null
  where board.grouping = 0
)
select board, entrant, coalesce(sum(target) filter (is_own), sum(target))::hugeint as target
from aimed
group by board, entrant
having coalesce(sum(target) filter (is_own), sum(target)) > 0;
