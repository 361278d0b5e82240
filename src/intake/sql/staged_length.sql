-- grain: a column of the staged copies in `paths`, in one row
-- reads: raw
-- why: what DuckDB reads is compared with what the scan of the bytes counted: a record or a byte more or less is no rounding
select count(*) as records, sum(strlen(columns(* exclude (path))))::bigint from raw();
