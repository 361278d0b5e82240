-- grain: board, day, segment, rank below the first
-- reads: place
-- why: the nearest strictly better place
create view place_above as
select board, day, segment, rank,
  lag(rank) over better as above_rank, lag(score) over better as above_score, lag(keys) over better as above_keys
from place
window better as (partition by board, day, segment order by rank)
qualify above_rank is not null;
