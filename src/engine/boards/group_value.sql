-- grain: a column of the roster that is ranked, and a row of it that has a value
-- reads: constants
-- why: the values of a column are entrants of their own; `grouping` counts columns from 1
create table group_value (grouping integer, column_name varchar, participant integer, from_day date, value varchar);
