-- grain: board, day, entrant below the first place
-- reads: climbing, place_above
-- why: the score missing to the next place if only the own score moves: up to the score above, and one unit more where the
--      tie-breakers would still leave it behind
create view gap as
select climbing.board, climbing.day, climbing.entrant, above_rank,
  above_score - score + (keys < above_keys)::integer as missing
from climbing join place_above
  on place_above.board = climbing.board and place_above.day = climbing.day
  and place_above.segment is not distinct from climbing.segment and place_above.rank = climbing.rank;
