-- grain: board of the variable `round` that runs, participant who may win and stands below a prize
-- reads: climbing, place, prize, board, board_shown, input_value
-- why: the score that is missing to the nearest prize above the own place; `gains` is the last place that has it. Level with
--      who stands there is enough where a tie goes to all, where there is room for one more, or where the measure that
--      decides among who ties puts one within the prize; else it takes a unit more
insert into next_step
with aim as (
  select climbing.*, prize.to_place, prize.goes_to_all, prize.input, board.until_day
  from climbing
  join board using (board)
  join board_shown
    on board_shown.board = climbing.board and board_shown.day = climbing.day and board_shown.as_of = getvariable('today')::date
  join prize on prize.board = climbing.board and prize.to_place < climbing.rank
  where climbing.is_eligible and board.grouping < 0 and board.round = getvariable('round')
    and board.from_day <= getvariable('today')::date and board.until_day - 1 > getvariable('today')::date
  qualify row_number() over (partition by climbing.board, climbing.entrant order by prize.to_place desc, prize.goes_to_all, prize.prize) = 1
),
edge as (
  select aim.*, place.rank as edge_rank, place.tied as edge_tied, place.score as edge_score, place.keys as edge_keys
  from aim join place
    on place.board = aim.board and place.day = aim.day and place.segment is not distinct from aim.segment
    and place.rank <= aim.to_place and place.rank + place.tied > aim.to_place
),
decided as (
  select edge.board, edge.entrant, edge_rank + count(*) filter (other.value > coalesce(own.value, 0)) as rank
  from edge
  join climbing on climbing.board = edge.board and climbing.day = edge.day
    and climbing.segment is not distinct from edge.segment and climbing.rank = edge.edge_rank
  join input_value other
    on other.board = edge.board and other.input = edge.input and other.day = edge.day and other.entrant = climbing.entrant
  left join input_value own
    on own.board = edge.board and own.input = edge.input and own.day = edge.day and own.entrant = edge.entrant
  group by edge.board, edge.entrant, edge_rank
)
select edge.entrant, null, edge.board, 'prize', null,
  edge_score - score + case
    when keys <> edge_keys then (keys < edge_keys)::integer
    else (not (goes_to_all or edge_rank + edge_tied <= to_place or coalesce(decided.rank <= to_place, false)))::integer
  end,
  to_place, until_day - 1 - getvariable('today')::date
from edge left join decided using (board, entrant);
