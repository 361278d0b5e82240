-- grain: board, day, segment, rank
-- reads: ranked
-- why: the nearest strictly better place, and what it takes to be level with it
create view place_above as
with place as (
  select board, day, segment, rank, any_value(score) as score, any_value(beyond) as beyond, any_value(tie_0) as tie_0, any_value(tie_1) as tie_1,
    any_value(tie_2) as tie_2, any_value(tie_3) as tie_3
  from ranked where rank is not null
  group by all
)
select board, day, segment, rank,
  lag(rank) over better as above_rank, lag(score) over better as above_score, lag(beyond) over better as above_beyond, lag(tie_0) over better as above_0,
  lag(tie_1) over better as above_1, lag(tie_2) over better as above_2, lag(tie_3) over better as above_3
from place
window better as (partition by board, day, segment order by rank);
