-- grain: board, shown day, entrant, for the variable `round`
-- reads: board, board_input, entrant, input_value, since
-- why: competition rank (1, 2, 2, 4) after the declared tie-breakers; for who is placed at all
insert into ranked
with gathered as (
  select
    input_value.board, input_value.entrant, input_value.day,
    max(input_value.value) filter (board_input.input = 0) as score,
    list(
      case when board_input.filter is null then -coalesce(since.since - date '2000-01-01', 0) else input_value.value end
      order by board_input.tie
    ) filter (board_input.tie is not null) as keys,
    list(
      case when board_input.filter is null then -(input_value.day - date '2000-01-01') else input_value.value end
      order by board_input.tie
    ) filter (board_input.tie is not null) as reach_keys,
    coalesce(bool_and(input_value.value * board_input.at_least_parts >= board_input.at_least)
      filter (board_input.at_least is not null), true) as is_eligible
  from input_value
  join board_input using (board, input)
  left join since on since.board = input_value.board and since.entrant = input_value.entrant and since.day = input_value.day
  group by all
),
placed as (
  select gathered.*, entrant.segment, not board.above_zero or score > 0 as is_placed
  from gathered join entrant using (board, entrant) join board using (board)
)
select board, day, segment, entrant, score, coalesce(keys, []), coalesce(reach_keys, []), is_placed, is_eligible,
  case when is_placed then rank() over (partition by board, day, segment, is_placed order by score desc, coalesce(keys, []) desc) end,
  case when is_placed then count(*) over (partition by board, day, segment, is_placed, score, coalesce(keys, [])) end
from placed;
