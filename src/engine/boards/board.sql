-- grain: a ranking over the program, or of one stage
-- reads: constants
-- why: from here on a ranking in each stage is so many boards. Round 0 is computed before places earn points, 1 after,
--      2 from the places of the others. `multiple` brings its scores to the published number of decimals
create table board (
  board integer, round integer, ranking_id varchar, stage integer, from_day date, until_day date, closes date,
  of_teams boolean, within_segment boolean, best integer, above_zero boolean, by_points boolean, multiple bigint
);
