-- grain: board, shown day, entrant
-- reads: board, board_input, entrant, input_value
-- why: the score and up to four tie-breakers side by side, higher is better. A tie-breaker without a measure asks who was
--      first: it stays null here, and `reach_` says what the others would be if the score rose today
create or replace table gathered as
select
  input_value.board, input_value.day, entrant.segment, input_value.entrant,
  max(value) filter (input = 0) as score,
  max(value) filter (tie = 0) as tie_0, max(value) filter (tie = 1) as tie_1,
  max(value) filter (tie = 2) as tie_2, max(value) filter (tie = 3) as tie_3,
  max(tie) filter (tie is not null and filter is null) as first_tie,
  coalesce(bool_and(value * at_least_parts >= at_least) filter (at_least is not null), true) as is_eligible
from input_value
join board_input using (board, input)
join entrant using (board, entrant)
group by all;
