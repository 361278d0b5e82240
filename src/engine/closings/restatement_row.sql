-- grain: a row of restatements.csv
-- reads: constants
-- why: what a closed stage has come to since, window by window, on the day on which somebody approved it. `points` in their
--      smallest unit
create table restatement_row (
  restatement_id varchar, posted_on date, stage integer, participant integer, rule_id varchar, from_day date, until_day date, points bigint
);
