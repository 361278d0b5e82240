-- grain: the relation's own, in its own order
-- reads: the Parquet file in the variable `source`
-- why: what was sorted once need not be sorted again: one file keeps its order. UTF-8, LF, a header; no value is an
--      empty cell
copy (from read_parquet(getvariable('source'))) to (getvariable('path')) (format csv, header true);
