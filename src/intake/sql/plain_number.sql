-- grain: none
-- reads: the variables number_pattern, number_zeros, number_marks and decimal_mark
-- why: a number in the form that the feed declares, as digits with a point; NULL in any other. Nothing is guessed:
--      1.234 is a thousand and more where the point is declared between thousands, and else no number of cents
create macro plain_number(cell) as
  case when getvariable('number_pattern') = '' then cell
    when list_contains(getvariable('number_zeros'), trim(cell)) then '0'
    when regexp_full_match(cell, getvariable('number_pattern')) then
      case when regexp_matches(cell, '[-−(]') then '-' else '' end
        || replace(regexp_replace(cell, getvariable('number_marks'), '', 'g'), getvariable('decimal_mark'), '.') end;
