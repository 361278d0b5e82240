-- grain: the largest whole number not above `n` / `d`
-- reads: nothing
-- why: `//` truncates towards zero; `d` is above 0
create macro exact_floor(n, d) as n // d - case when n % d < 0 then 1 else 0 end;
