-- grain: a posting
-- reads: the Parquet file in the variable `source`
-- why: what rules and places earned in one stage, as published; what restates it comes on top
copy (
  select * from read_parquet(getvariable('source')) where stage_id = getvariable('stage') and kind in ('earn', 'place')
) to (getvariable('path')) (format csv, header true);
