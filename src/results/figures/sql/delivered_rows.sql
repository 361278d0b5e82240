-- grain: file, part
-- reads: published, figure; intake of the results
-- why: what became of the records of each file
insert into figure
select 'delivered_rows', part, 'file', file, null, null, null, value
from (unpivot (from published('intake')) on records, accepted, set_aside, duplicate, out_of_scope into name part value value);
