-- grain: participant or team, ranking
-- reads: published, figure; rank_history of the results
-- why: the best place at the end of a week on a board over the whole program, and the first week that had it
insert into figure
select 'best_rank', 'rank', entrant_kind, entrant_id, null, ranking_id, min(week_end) filter (rank = best), min(rank)
from (
  select *, min(rank) over (partition by entrant_kind, entrant_id, ranking_id) as best
  from published('rank_history') where stage_id is null and window_from is null and rank is not null
)
group by entrant_kind, entrant_id, ranking_id;
