-- grain: a value for each spelling
-- reads: product_label
-- why: casting to it is the check for unknown ones, and gives a number at once
create type product_spelling as enum (select label from product_label order by position);
