-- grain: board, input, entrant, shown day, for the variable `round`
-- reads: input_value, board, board_target, head, exact_floor
-- why: a score that is divided (by a target, by heads, by another measure, by those who share a place) is exact: so many whole units, and
--      `beyond` them the rest in 36 digits, which tells any two scores apart whose denominators have 21 digits at most
create or replace table input_value as
with fraction as (
  select input_value.board, input_value.input, input_value.entrant, input_value.day,
    input_value.value::hugeint * coalesce(sign(under.value), 1) * case when board.aims_at is null then 1 else getvariable('day_parts') end
      * coalesce(head.days, 1) * board.finer as n,
    case when under.board is not null then nullif(abs(under.value), 0)::hugeint
      when board.aims_at is null then coalesce(input_value.per, 1) else board_target.target end * coalesce(head.member_days, 1) as d
  from input_value
  join board on board.board = input_value.board and board.is_divided
  left join board_target on board_target.board = input_value.board and board_target.entrant = input_value.entrant
  left join head on head.board = input_value.board and head.entrant = input_value.entrant and head.day = input_value.day
  left join input_value under
    on under.board = input_value.board and under.entrant = input_value.entrant and under.day = input_value.day and under.input = -1
  where input_value.input = 0
),
digits as (
  select *, exact_floor(n, d) as whole, (n - exact_floor(n, d) * d) * 1000000000000000000 as rest from fraction
)
select board, input, entrant, day, value, per, beyond from input_value
where input <> 0 or board not in (select board from board where is_divided)
union all
select board, input, entrant, day, whole, null,
  rest // d * 1000000000000000000 + (rest % d) * 1000000000000000000 // d
from digits;
