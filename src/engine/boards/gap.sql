-- grain: board, day, entrant below the first place
-- reads: ranked, place_above
-- why: the score missing to the next place if only the own score moves: up to the score above, and one unit more where the
--      tie-breakers would still leave it behind. A score rises tomorrow at the earliest: whoever has it now was there before
create view gap as
with level as (
  select ranked.*, place_above.* exclude (board, day, segment, rank),
    case when first_tie = 0 then -(ranked.day + 1 - date '2000-01-01') else tie_0 end as mine_0,
    case when first_tie = 1 then -(ranked.day + 1 - date '2000-01-01') else tie_1 end as mine_1,
    case when first_tie = 2 then -(ranked.day + 1 - date '2000-01-01') else tie_2 end as mine_2,
    case when first_tie = 3 then -(ranked.day + 1 - date '2000-01-01') else tie_3 end as mine_3
  from ranked join place_above
    on place_above.board = ranked.board and place_above.day = ranked.day
    and place_above.segment is not distinct from ranked.segment and place_above.rank = ranked.rank
  where above_rank is not null
)
select board, day, entrant, above_rank,
  above_score - score + case
    when beyond <> above_beyond then (beyond < above_beyond)::integer
    when coalesce(mine_0, 0) <> coalesce(above_0, 0) then (coalesce(mine_0, 0) < coalesce(above_0, 0))::integer
    when coalesce(mine_1, 0) <> coalesce(above_1, 0) then (coalesce(mine_1, 0) < coalesce(above_1, 0))::integer
    when coalesce(mine_2, 0) <> coalesce(above_2, 0) then (coalesce(mine_2, 0) < coalesce(above_2, 0))::integer
    else (coalesce(mine_3, 0) < coalesce(above_3, 0))::integer
  end as missing
from level;
