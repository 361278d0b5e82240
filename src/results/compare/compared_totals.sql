-- grain: one row
-- reads: the results in the folders `before` and `after`
-- why: all points, and what the prizes cost
select
  coalesce((select sum(points) from read_parquet(getvariable('before') || '/ledger.parquet')), 0)::varchar as points_before,
  coalesce((select sum(points) from read_parquet(getvariable('after') || '/ledger.parquet')), 0)::varchar as points_after,
  coalesce((select sum(value) from read_parquet(getvariable('before') || '/prizes.parquet')), 0)::varchar as prizes_before,
  coalesce((select sum(value) from read_parquet(getvariable('after') || '/prizes.parquet')), 0)::varchar as prizes_after;
