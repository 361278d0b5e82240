-- grain: a row of baselines.csv
-- reads: constants
-- why: as target, for what growth is measured from
create table baseline (
  measure integer, participant integer, team integer, from_day date, until_day date, value hugeint
);
