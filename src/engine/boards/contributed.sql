-- grain: board made of places, input, entrant, shown day
-- reads: input_value, board_input, contribution
-- why: the score of such a board is the sum of what counts, in `per` parts of its smallest unit. Countback: the places of someone, best first, compared one by one; whoever has more of them is ahead
create or replace table input_value as
with summed as (
  select board, entrant, day, sum(amount) filter (is_counted) as amount from contribution group by all
),
part as (
  select board, day, any_value(parts) as parts from contribution group by all
),
listed as (
  select contribution.board, board_input.input, entrant, day,
    list(-place order by place) filter (is_countback and place is not null and (component = 'stage_places' or is_counted)) as places
  from contribution join board_input on board_input.board = contribution.board
    and board_input.component in ('stage_places', 'counted_places')
  group by all
)
select input_value.board, input_value.input, input_value.entrant, input_value.day,
  case
    when input_value.input = 0 then coalesce(summed.amount, 0)
    when board_input.component in ('stage_places', 'counted_places') then
      dense_rank() over (partition by input_value.board, input_value.input, input_value.day order by coalesce(listed.places, []))
    else input_value.value
  end::hugeint as value,
  case when input_value.input = 0 then part.parts end as per, input_value.beyond
from input_value
join board_input using (board, input)
left join summed using (board, entrant, day)
left join part using (board, day)
left join listed using (board, input, entrant, day);
