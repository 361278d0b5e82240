-- grain: a measure
-- reads: constants
-- why: `component` is the column of `daily` that it adds up; `scale` is how many of its units make one
create table measure (measure integer, measure_id varchar, filter integer, component varchar, scale bigint, unit varchar);
