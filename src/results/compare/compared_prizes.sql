-- grain: ranking, stage, group, entrant, reward or points, where the prize differs
-- reads: the results in the folders `before` and `after`
-- why: who would win something else
with before as (
  select ranking_id, coalesce(stage_id, '') as stage_id, group_id, entrant_kind, entrant_id, coalesce(reward_id, '') as reward_id,
    string_agg(coalesce(points::varchar, share), ' + ' order by place) as prize
  from read_parquet(getvariable('before') || '/prizes.parquet') group by all
),
after as (
  select ranking_id, coalesce(stage_id, '') as stage_id, group_id, entrant_kind, entrant_id, coalesce(reward_id, '') as reward_id,
    string_agg(coalesce(points::varchar, share), ' + ' order by place) as prize
  from read_parquet(getvariable('after') || '/prizes.parquet') group by all
)
select ranking_id, stage_id, group_id, entrant_id, reward_id, before.prize as before, after.prize as after
from before full join after using (ranking_id, stage_id, group_id, entrant_kind, entrant_id, reward_id)
where before.prize is distinct from after.prize
order by ranking_id, stage_id, group_id, entrant_id, reward_id;
