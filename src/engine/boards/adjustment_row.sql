-- grain: a row of adjustments.csv that names no ranking, and is known
-- reads: constants
-- why: points that somebody gave or took by hand, posted on their day
create table adjustment_row (adjustment_id varchar, participant integer, stage integer, posted_on date, points bigint);
