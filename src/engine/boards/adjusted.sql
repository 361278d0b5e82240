-- grain: board, input, entrant, shown day
-- reads: input_value, board_adjustment
-- why: what somebody added or took by hand moves the score itself, after everything else
create or replace table input_value as
with moved as (
  select input_value.board, input_value.entrant, input_value.day, sum(board_adjustment.amount) as amount
  from input_value
  join board_adjustment on board_adjustment.board = input_value.board and board_adjustment.entrant = input_value.entrant
    and board_adjustment.posted_on <= input_value.day
  where input_value.input = 0
  group by all
)
select board, input, entrant, day, value + case when input = 0 then coalesce(moved.amount, 0) else 0 end as value, per, beyond
from input_value left join moved using (board, entrant, day);
