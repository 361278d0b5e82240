-- grain: none
-- reads: day_part, the variables day_pattern and month_names
-- why: the day that a cell says, by its own clock; NULL where it is not written as declared. It need not exist
create macro own_day(cell) as
  case when regexp_matches(lower(cell), getvariable('day_pattern')) then
    right('20' || day_part(cell, 1), 4) || '-'
      || case when getvariable('month_names') = [''] then lpad(day_part(cell, 2), 2, '0')
        else lpad(((list_position(getvariable('month_names'), day_part(cell, 2)) - 1) % 12 + 1)::varchar, 2, '0') end
      || '-' || lpad(day_part(cell, 3), 2, '0') end;
