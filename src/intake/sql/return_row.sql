-- grain: a row that names the sale it returns
-- reads: nothing; return_rows.sql adds to it
-- why: few rows are returns; the others need not carry the column
create table return_row (fact_id varchar, returns varchar);
