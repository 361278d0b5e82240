-- grain: ranking, entrant, part
-- reads: published, figure; prizes and standings of the results
-- why: who won the boards over the whole program, with their scores
insert into figure
with final as (
  select ranking_id, entrant_kind, entrant_id, rank, score
  from published('standings')
  where stage_id is null and window_from is null and rank is not null
  qualify as_of = max(as_of) over (partition by ranking_id)
),
won as (
  select distinct ranking_id, entrant_kind, entrant_id from published('prizes')
  where stage_id is null and window_from is null and not provisional
)
select 'podium', part, entrant_kind, entrant_id, null, ranking_id, null, found
from final join won using (ranking_id, entrant_kind, entrant_id),
  lateral (values ('rank', rank::decimal(38, 6)), ('score', score::decimal(38, 6))) as said (part, found);
