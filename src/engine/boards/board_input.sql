-- grain: a number that a board needs of everyone: input 0 is the score, further ones break ties and decide eligibility
-- reads: constants
-- why: measures that break ties are computed as scores are, negative where the lowest is best; of a score that is a
--      fraction, input -1 is what is below the line. `factor` has the sign, and brings both sides to one unit. `test` is set where the
--      input decides eligibility; a limit is `limit_at` / `limit_parts`
create table board_input (
  board integer, input integer, filter integer, component varchar, factor bigint, tie integer,
  test varchar, limit_at hugeint, limit_parts bigint
);
