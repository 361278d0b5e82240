-- grain: a number that a board needs of everyone: input 0 is the score, further ones break ties and decide eligibility
-- reads: constants
-- why: measures that break ties are computed as scores are, negative where the lowest is best. `test` is set where the
--      input decides eligibility; a limit is `limit_at` / `limit_parts`
create table board_input (
  board integer, input integer, filter integer, component varchar, sign integer, tie integer,
  test varchar, limit_at hugeint, limit_parts bigint
);
