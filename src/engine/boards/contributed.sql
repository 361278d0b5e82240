-- grain: board made of places, input, entrant, shown day
-- reads: input_value, contribution
-- why: the score of such a board is the sum of what counts
create or replace table input_value as
with summed as (
  select board, entrant, day, sum(points)::bigint as points from contribution where is_counted group by all
)
select input_value.board, input_value.input, input_value.entrant, input_value.day,
  case when input_value.input = 0 then coalesce(summed.points, 0) else input_value.value end as value
from input_value left join summed using (board, entrant, day);
