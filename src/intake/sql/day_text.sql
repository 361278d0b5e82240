-- grain: none
-- reads: own_day, own_time, the variables day_pattern, day_timed, time_pattern and day_halves
-- why: of a day with a time, what stands before the minutes: the hour says which day of the program's zone it is.
--      Where hours are counted twice to twelve, the half of the day belongs to the hour. A cell that has to be taken apart
--      is its day, or the quarter of an hour: zones lie as far apart
create macro day_text(cell) as
  case when getvariable('day_pattern') <> '' then
      case when getvariable('day_timed') then strftime(time_bucket(interval 15 minutes, own_time(cell)), '%Y-%m-%d %H:%M') else own_day(cell) end
    when getvariable('time_pattern') = '' then cell
    when regexp_full_match(cell, getvariable('time_pattern')) then
      split_part(cell, ':', 1) || case when getvariable('day_halves') then upper(right(cell, 2)) else '' end end;
