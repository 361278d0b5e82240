-- grain: none
-- reads: nothing
-- why: the earliest of somebody's `n` latest days, by rows; 0 asks for all of them
create macro latest_day(day, n) as case when n = 0 then min(day) else list_min(max(day, greatest(1, n))) end;
