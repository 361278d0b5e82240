-- grain: none
-- reads: the variable time_pattern
-- why: of a day with a time, what stands before the minutes: the hour says which day of the program's zone it is
create macro day_text(cell) as
  case when getvariable('time_pattern') = '' then cell
    when regexp_full_match(cell, getvariable('time_pattern')) then split_part(cell, ':', 1) end;
