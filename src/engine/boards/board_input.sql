-- grain: a number that a board needs of everyone: input 0 is the score, further ones break ties and decide eligibility
-- reads: constants
-- why: measures that break ties are computed as scores are. `at_least` is set where the input decides eligibility
create table board_input (
  board integer, input integer, filter integer, component varchar, tie integer, at_least hugeint, at_least_parts bigint
);
