-- grain: a part of a scorecard
-- reads: constants
-- why: where its measure is counted; weight, clip and what is obligatory are in hundred millionths of one
create or replace table scorecard_part (
  part integer, measure integer, filter integer, component varchar, weight hugeint, low hugeint, high hugeint, obligatory hugeint
);
