-- grain: none
-- reads: nothing
-- why: one number by another, six decimals, half away from zero; none where the other is not above zero
create or replace macro share_of(part, whole) as case when whole > 0 then (
  sign(part) * (
    (2 * (abs(part)::decimal(24, 6) * 1000000)::hugeint * 1000000 + (whole::decimal(24, 6) * 1000000)::hugeint)
    // (2 * (whole::decimal(24, 6) * 1000000)::hugeint)
  ))::decimal(30, 0) * 0.000001::decimal(7, 6) end;
