-- grain: a value for each day that the program knows
-- reads: the variables first_day and known_days
-- why: casting to it checks the exact spelling of a day and gives its number; any other text is NULL
create type day_label as enum (
  select (getvariable('first_day')::date + day::integer)::varchar from range(getvariable('known_days')) days (day) order by day
);
