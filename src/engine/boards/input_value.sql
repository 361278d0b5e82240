-- grain: board, input, entrant, shown day
-- reads: board, board_day, board_input, enrolment, belonging, entrant, input_change
-- why: dense, so that who has nothing stands there with 0: a member of a team, too, once it is one. `per` and `beyond` are
--      for scores that are divided
create or replace table input_value as
with grid as (
  select board.board, board_input.input, entrant.entrant, board_day.day, board.best
  from board
  join board_input using (board)
  join entrant using (board)
  join board_day on board_day.board = board.board and board_day.day >= entrant.since
  where board.round = getvariable('round')
),
summed as (
  select board, input, entrant, day, sum(amount) as amount from input_change group by all
),
whole as (
  select grid.board, grid.input, grid.entrant, grid.day,
    sum(coalesce(summed.amount, 0)) over (partition by grid.board, grid.input, grid.entrant order by grid.day) as value
  from grid left join summed using (board, input, entrant, day)
  where grid.best is null or grid.input <> 0
),
member as (
  select board.board, belonging.entrant, belonging.participant as member, min(enrolment.from_day) as since
  from board
  join enrolment on enrolment.from_day < board.until_day and board.from_day < enrolment.until_day
  join belonging on belonging.grouping = board.grouping and belonging.enrolment = enrolment.enrolment
  where board.best is not null
  group by all
),
member_value as (
  select grid.board, grid.entrant, grid.day, grid.best,
    sum(coalesce(input_change.amount, 0)) over (partition by grid.board, grid.entrant, member.member order by grid.day) as value,
    member.member
  from grid
  left join member
    on member.board = grid.board and member.entrant = grid.entrant and member.since <= grid.day
  left join input_change
    on input_change.board = grid.board and input_change.input = 0 and input_change.entrant = grid.entrant
    and input_change.member = member.member and input_change.day = grid.day
  where grid.best is not null and grid.input = 0
),
ordered as (
  select *, row_number() over (partition by board, entrant, day order by value desc, member) as nth from member_value
)
select board, input, entrant, day, value::bigint as value, null::hugeint as per, null::hugeint as beyond from whole
union all
select board, 0, entrant, day, coalesce(sum(value) filter (nth <= best), 0)::bigint, null, null from ordered group by board, entrant, day;
