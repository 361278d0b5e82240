-- grain: the relation's own, in its own order
-- reads: the relation in the variable `relation`
-- why: for tools that read columns; numbers and days keep their types
copy (from query_table(getvariable('relation'))) to (getvariable('path')) (format parquet);
