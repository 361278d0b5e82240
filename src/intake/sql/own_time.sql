-- grain: none
-- reads: day_part, own_day
-- why: the day and time that a cell says, less its offset: then it is of UTC
create macro own_time(cell) as
  try_strptime(
    own_day(cell) || ' ' || case when day_part(cell, 6) = '' then lpad(day_part(cell, 4), 2, '0')
      else lpad((try_cast(day_part(cell, 4) as integer) % 12 + case when day_part(cell, 6) = 'p' then 12 else 0 end)::varchar, 2, '0') end
      || ':' || day_part(cell, 5),
    '%Y-%m-%d %H:%M'
  ) - to_minutes(case when day_part(cell, 7) in ('', 'z') then 0
    else (left(day_part(cell, 7), 1) || '1')::integer * (try_cast(substr(day_part(cell, 7), 2, 2) as integer) * 60 + try_cast(right(day_part(cell, 7), 2) as integer)) end);
