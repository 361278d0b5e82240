-- grain: the relation's own, in its own order
-- reads: the Parquet file in the variable `source`
-- why: the rows of one stage, as published
copy (select * from read_parquet(getvariable('source')) where stage_id = getvariable('stage')) to (getvariable('path')) (format csv, header true);
