-- grain: a cap and the window of its own that holds tomorrow
-- reads: constants
-- why: what next steps may still promise
create table cap_limit (rule integer, cap integer, within integer, points bigint);
