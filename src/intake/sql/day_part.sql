-- grain: none
-- reads: the variables day_pattern and day_parts
-- why: what a cell says of a day, one part of it: year, month, day, hour, minute, half of the day, offset
create macro day_part(cell, part) as
  split_part(regexp_replace(lower(cell), getvariable('day_pattern'), getvariable('day_parts')), '|', part);
