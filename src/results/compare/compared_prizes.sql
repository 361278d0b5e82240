-- grain: ranking, stage, week or month, group, entrant, reward or points, where the prize differs
-- reads: the results in the folders `before` and `after`
-- why: who would win something else. Results that are older than boards of weeks have no window_from
with every as (
  select true as is_before, * from read_parquet(getvariable('before') || '/prizes.parquet')
  union all by name
  select false as is_before, * from read_parquet(getvariable('after') || '/prizes.parquet')
  union all by name
  select null::date as window_from where false
),
won as (
  select is_before, ranking_id, coalesce(stage_id, '') as stage_id, coalesce(window_from::varchar, '') as window_from, group_id,
    entrant_kind, entrant_id, coalesce(reward_id, '') as reward_id,
    string_agg(coalesce(points::varchar, share), ' + ' order by place) as prize
  from every group by all
)
select ranking_id, stage_id, window_from, group_id, entrant_id, reward_id, before.prize as before, after.prize as after
from (select * from won where is_before) before
full join (select * from won where not is_before) after
  using (ranking_id, stage_id, window_from, group_id, entrant_kind, entrant_id, reward_id)
where before.prize is distinct from after.prize
order by ranking_id, stage_id, window_from, group_id, entrant_id, reward_id;
