-- grain: a fact that was not taken
-- reads: fact, cell_problem
-- why: a row without a bad cell was left out for its day alone, which lies outside what the program knows
insert into excluded
select rowid, case when rowid in (select fact from cell_problem) then 'set_aside' else 'out_of_scope' end
from fact where not taken;
