-- grain: a measure
-- reads: constants
-- why: `scale` is how many of its smallest units make one; a fraction is a number of its own, and has none
create table measure (measure integer, measure_id varchar, scale bigint, is_fraction boolean, unit varchar);
