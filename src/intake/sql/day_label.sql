-- grain: a value for each spelling of a day
-- reads: day_spelling
-- why: casting to it checks the exact spelling of a day and gives its number; any other text is NULL
create type day_label as enum (select label from day_spelling order by position);
