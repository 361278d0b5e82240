-- grain: a row of baselines.csv
-- reads: constants
-- why: as target, for what growth is measured from; `key` is the value of the column that a measure is kept up to its
--      baseline by, written as in `keyed`
create table baseline (
  measure integer, participant integer, team integer, from_day date, until_day date, value hugeint, key varchar
);
