-- grain: a participant in the results of one folder or both
-- reads: the results in the folders `before` and `after`
-- why: where they stood last, as the facts say
create table compared_segment as
with fact as (
  select participant_id, segment, counts_on, fact_id, 1 as turn from read_parquet(getvariable('before') || '/credits.parquet')
  union all
  select participant_id, segment, counts_on, fact_id, 2 from read_parquet(getvariable('after') || '/credits.parquet')
)
select participant_id, arg_max(segment, (turn, counts_on, fact_id)) as segment from fact group by participant_id;
