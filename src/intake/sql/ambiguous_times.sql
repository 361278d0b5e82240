-- grain: a cell of the one file in `paths` with a time that clocks showed twice
-- reads: raw
-- why: it counts as the earlier of the two, and that is told
insert into cell_problem
with numbered as (
  select row_number() over () - 1 as record, date from raw()
)
select getvariable('first_row') + record, 'date', 'ambiguous-time', date, null
from numbered where list_contains(getvariable('twice'), day_text(date));
