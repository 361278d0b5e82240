-- grain: none
-- reads: plain_number, the variable whole_pattern
-- why: a whole number is plain ASCII digits; nothing that a cast would round or bend
create macro whole_number(cell) as
  case when regexp_full_match(plain_number(cell), getvariable('whole_pattern'))
    then split_part(plain_number(cell), '.', 1)::bigint end;
