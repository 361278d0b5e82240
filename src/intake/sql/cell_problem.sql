-- grain: a cell, or a row as a whole, that cannot be taken
-- reads: nothing; the steps that find one add to it
-- why: a row with two bad cells has two lines in the report and is one row set aside
create table cell_problem (fact bigint, name varchar, code varchar, value varchar, other bigint);
