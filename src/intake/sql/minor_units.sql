-- grain: none
-- reads: plain_number, the variables money_pattern and money_divisor
-- why: money is counted in its smallest unit; a cell with more decimals than the currency has is NULL, not rounded.
--      Up to ten signs fit into the narrow arithmetic, which is the faster one
create macro minor_units(cell) as
  case when regexp_full_match(plain_number(cell), getvariable('money_pattern')) then
    case when strlen(plain_number(cell)) <= 10
      then (plain_number(cell)::decimal(18, 4) * 10000)::bigint
      else (plain_number(cell)::decimal(38, 4) * 10000)::bigint end // getvariable('money_divisor') end;
