-- grain: none
-- reads: the variables money_pattern and money_divisor
-- why: money is counted in its smallest unit; a cell with more decimals than the currency has is NULL, not rounded
create macro minor_units(cell) as
  case when regexp_full_match(cell, getvariable('money_pattern'))
    then (cell::decimal(18, 4) * 10000)::bigint // getvariable('money_divisor') end;
