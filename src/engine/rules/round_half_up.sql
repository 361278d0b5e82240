-- grain: none
-- reads: nothing
-- why: half goes away from zero; `d` is above zero. DuckDB's // truncates towards zero, so the sign is put back after
create macro round_half_up(n, d) as sign(n) * ((2 * abs(n) + d) // (2 * d));
