-- grain: participant, kind of posting, rule, where the points differ
-- reads: compared_segment; the results in the folders `before` and `after`
-- why: what a change gives and takes
create table compared_points as
with posted as (
  select participant_id, kind, rule_id, points as before, 0::decimal(38, 4) as after from read_parquet(getvariable('before') || '/ledger.parquet')
  union all
  select participant_id, kind, rule_id, 0, points from read_parquet(getvariable('after') || '/ledger.parquet')
),
summed as (
  select participant_id, kind::varchar as kind, rule_id::varchar as rule_id, sum(before) as before, sum(after) as after
  from posted group by all
)
select summed.*, coalesce(compared_segment.segment, '') as segment
from summed left join compared_segment using (participant_id)
where before <> after;
