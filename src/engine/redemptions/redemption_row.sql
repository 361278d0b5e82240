-- grain: redemption, day on which it takes points or gives them back
-- reads: constants
-- why: what is posted on a day is the change of what the redemption takes since the day before
create table redemption_row (redemption_id varchar, participant integer, posted_on date, points bigint);
