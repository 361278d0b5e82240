-- grain: board that runs, participant below the first place
-- reads: ranked, board
-- why: the score that is missing to the next place, by the board's own tie rule; `gains` is that place
insert into next_step
with place as (
  select distinct board, segment, rank, score, keys from ranked where day = getvariable('today')::date and rank is not null
),
next_place as (
  select *, lag(rank) over better as next_rank, lag(score) over better as next_score, lag(keys) over better as next_keys
  from place
  window better as (partition by board, segment order by rank)
)
select ranked.entrant, null, board.board, 'place', null,
  (next_score - ranked.score + case when ranked.reach_keys >= next_keys then 0 else 1 end)::bigint, next_rank,
  board.until_day - 1 - getvariable('today')::date
from ranked
join board using (board)
join next_place
  on next_place.board = ranked.board and next_place.segment is not distinct from ranked.segment and next_place.rank = ranked.rank
where ranked.day = getvariable('today')::date and not board.of_teams and next_rank is not null
  and board.from_day <= getvariable('today')::date and board.until_day - 1 > getvariable('today')::date;
