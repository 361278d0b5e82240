-- grain: a row of adjustments.csv that names a ranking
-- reads: constants
-- why: it moves a score and no balance, in the smallest unit of that score
create table board_adjustment (board integer, entrant integer, posted_on date, amount bigint);
