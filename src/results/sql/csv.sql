-- grain: the relation's own, in its own order
-- reads: the relation in the variable `relation`
-- why: UTF-8, LF, a header, nothing quoted that needs no quotes; no value is an empty cell
copy (from query_table(getvariable('relation'))) to (getvariable('path')) (format csv, header true);
