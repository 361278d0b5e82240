-- grain: a ranking over the program, of one stage, or of one week or month
-- reads: constants
-- why: `grouping` says who is ranked (belonging). From here on a ranking in each stage is so many boards, and so is
--      one in each week or month: `cell` is the first day of that. Round 0 is computed before places earn points, 1 after,
--      2 from the places of the others. Where the lowest is best, scores are kept negative: the higher is better in all
--      that follows. Where a score is divided, it is kept in `finer` units. `multiple` brings scores to what is published.
--      `entry_stage` is the stage that its participants must have entered
create table board (
  board integer, round integer, ranking_id varchar, stage integer, cell date, is_season boolean, from_day date, until_day date, closes date,
  grouping integer, within_segment boolean, best integer, per_head boolean, aims_at integer, finer bigint, is_divided boolean,
  placed_above hugeint, placed_parts bigint, by_points boolean, is_lowest boolean, multiple bigint, entry_stage integer
);
