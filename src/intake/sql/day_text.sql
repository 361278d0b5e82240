-- grain: none
-- reads: the variables time_pattern and day_halves
-- why: of a day with a time, what stands before the minutes: the hour says which day of the program's zone it is.
--      Where hours are counted twice to twelve, the half of the day belongs to the hour
create macro day_text(cell) as
  case when getvariable('time_pattern') = '' then cell
    when regexp_full_match(cell, getvariable('time_pattern')) then
      split_part(cell, ':', 1) || case when getvariable('day_halves') then upper(right(cell, 2)) else '' end end;
