-- grain: a row of targets.csv
-- reads: constants
-- why: one of participant and team is set; `value` is in the smallest unit of the measure
create table target (
  measure integer, participant integer, team integer, from_day date, until_day date, value hugeint
);
