-- grain: board, shown day, entrant
-- reads: board, board_input, entrant, input_value
-- why: the score and up to four tie-breakers side by side, higher is better. The tie-breaker that
--      asks who was first stays null here. `beyond` is the rest of a score that is divided
create or replace table gathered as
select
  input_value.board, input_value.day, entrant.segment, input_value.entrant,
  max(value) filter (input = 0)::bigint as score, max(beyond) filter (input = 0) as beyond,
  max(value) filter (tie = 0)::bigint as tie_0, max(value) filter (tie = 1)::bigint as tie_1,
  max(value) filter (tie = 2)::bigint as tie_2, max(value) filter (tie = 3)::bigint as tie_3,
  max(tie) filter (component = 'earliest') as first_tie,
  coalesce(bool_and(case test
    when 'at_least' then value * limit_parts >= limit_at when 'above' then value * limit_parts > limit_at
    when 'at_most' then value * limit_parts <= limit_at else value * limit_parts < limit_at
  end) filter (test is not null), true) as is_eligible
from input_value
join board_input using (board, input)
join entrant using (board, entrant)
where input_value.day >= entrant.shown_from
group by all;
