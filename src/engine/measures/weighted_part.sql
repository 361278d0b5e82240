-- grain: a measure that a weighted one adds
-- reads: constants
-- why: the coefficient brings its unit to that of the sum
create or replace table weighted_part (filter integer, component varchar, coefficient bigint);
