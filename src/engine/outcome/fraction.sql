-- grain: none
-- reads: nothing
-- why: an exact number as text, in lowest terms; `d` is above zero
create macro fraction(n, d) as (n // gcd(abs(n::hugeint), d::hugeint)) || '/' || (d // gcd(abs(n::hugeint), d::hugeint));
