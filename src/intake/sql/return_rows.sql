-- grain: a row of the files in `paths` that names the sale it returns
-- reads: raw
-- why: read only where the feed has the column
insert into return_row select fact_id, returns from raw() where returns <> '';
