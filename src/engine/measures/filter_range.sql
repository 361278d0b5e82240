-- grain: a range of numbers that fits a filter; a number fits where one of its ranges holds it, both ends included
-- reads: constants
-- why: every condition on the quantity or the value of a row is such ranges, in whole pieces or the smallest unit of money
create table filter_range (filter integer, amount varchar, low bigint, high bigint);
