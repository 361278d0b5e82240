-- grain: none
-- reads: nothing
-- why: a whole number is plain ASCII digits; nothing that a cast would round or bend
create macro whole_number(cell) as
  case when regexp_full_match(cell, '-?[0-9]{1,12}') then cell::bigint end;
