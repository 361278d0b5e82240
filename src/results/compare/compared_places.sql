-- grain: ranking, stage, group, entrant, where the place differs
-- reads: the results in the folders `before` and `after`
-- why: as of the last day of each folder
with before as (
  select * from read_parquet(getvariable('before') || '/standings.parquet')
  qualify as_of = max(as_of) over (partition by ranking_id, stage_id)
),
after as (
  select * from read_parquet(getvariable('after') || '/standings.parquet')
  qualify as_of = max(as_of) over (partition by ranking_id, stage_id)
)
select ranking_id, coalesce(stage_id, '') as stage_id, group_id, entrant_id, before.rank::varchar as before, after.rank::varchar as after
from (select * replace (coalesce(stage_id, '') as stage_id) from before) before
full join (select * replace (coalesce(stage_id, '') as stage_id) from after) after
  using (ranking_id, stage_id, group_id, entrant_kind, entrant_id)
where before.rank is distinct from after.rank
order by ranking_id, stage_id, group_id, least(before.rank, after.rank), before.rank nulls last, entrant_id;
