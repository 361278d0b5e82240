-- grain: a measure
-- reads: constants
-- why: `scale` is how many of its smallest units make one
create table measure (measure integer, measure_id varchar, scale bigint, unit varchar);
