-- grain: a day of which standings are published
-- reads: constants
-- why: today, and the last day of each stage that ended
create table shown (as_of date, is_today boolean, stage_end integer);
