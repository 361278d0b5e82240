-- grain: board, prize, entrant, for the variable `round`
-- reads: board, board_shown, prize, ranked, input_value
-- why: who stands where on the deciding day, which is that of a freeze while one lasts. People who tie stand on as many places as they are: of shared prizes, what these
--      places get is added up and divided, the odd smallest unit to the lower id. Else everyone gets the prize of their
--      rank, or of where a measure puts them among those who tie. Who is not eligible keeps the place, and leaves a prize or
--      the own share of it unclaimed
insert into award
with deciding as (
  select board.board, board.closes <= getvariable('today')::date as is_final, board_shown.day
  from board join board_shown on board_shown.board = board.board and board_shown.as_of = getvariable('today')::date
  where round = getvariable('round')
),
placed as (
  select ranked.*, deciding.is_final,
    row_number() over (partition by ranked.board, ranked.segment, ranked.rank order by ranked.entrant) as nth
  from deciding join ranked on ranked.board = deciding.board and ranked.day = deciding.day
  where ranked.rank is not null
),
offered as (
  select placed.*, prize.prize, prize.reward_id, prize.points, prize.is_shared, prize.from_place, prize.to_place,
    placed.rank - 1 + rank() over (
      partition by placed.board, prize.prize, placed.segment, placed.rank order by input_value.value desc nulls last) as first_place
  from placed join prize using (board)
  left join input_value
    on input_value.board = placed.board and input_value.input = prize.input
    and input_value.entrant = placed.entrant and input_value.day = placed.day
),
won as (
  select *, case when is_shared
      then least(to_place, rank + tied - 1) - greatest(from_place, rank) + 1 else 1 end as places
  from offered
  where is_eligible and from_place <= case when is_shared then rank + tied - 1 else first_place end
    and to_place >= first_place
),
pooled as (
  select board, rank, entrant, is_final, min(prize) as prize, sum(points * places) as pot, any_value(tied) as tied, any_value(nth) as nth
  from won where is_shared and points is not null
  group by board, rank, entrant, is_final
)
select board, prize, rank, entrant, reward_id, points, places, case when is_shared then tied else 1 end, is_final
from won where not (is_shared and points is not null)
union all
select board, prize, rank, entrant, null, (pot // tied + case when nth <= pot % tied then 1 else 0 end)::bigint, 1, 1, is_final
from pooled;
