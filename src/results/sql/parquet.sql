-- grain: the relation's own, in its own order
-- reads: the relation in the variable `relation`
-- why: the same rows for tools that read columns
copy (from query_table(getvariable('relation'))) to (getvariable('path')) (format parquet, compression zstd);
