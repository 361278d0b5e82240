-- grain: ranking, stage, week or month, group, entrant, where the place differs
-- reads: the results in the folders `before` and `after`
-- why: as of the last day of each folder. Results that are older than boards of weeks have no window_from
with every as (
  select true as is_before, * from read_parquet(getvariable('before') || '/standings.parquet')
  union all by name
  select false as is_before, * from read_parquet(getvariable('after') || '/standings.parquet')
  union all by name
  select null::date as window_from where false
),
latest as (
  select * replace (coalesce(stage_id, '') as stage_id, coalesce(window_from::varchar, '') as window_from) from every
  qualify as_of = max(as_of) over (partition by is_before, ranking_id, stage_id, window_from)
)
select ranking_id, stage_id, window_from, group_id, entrant_id, before.rank::varchar as before, after.rank::varchar as after
from (select * from latest where is_before) before
full join (select * from latest where not is_before) after
  using (ranking_id, stage_id, window_from, group_id, entrant_kind, entrant_id)
where before.rank is distinct from after.rank
order by ranking_id, stage_id, window_from, group_id, least(before.rank, after.rank), before.rank nulls last, entrant_id;
