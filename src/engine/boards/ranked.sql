-- grain: board, shown day, entrant
-- reads: nothing; rank.sql adds to it
-- why: a score that is divided goes on in `beyond`. Ties are broken by `tie_0` to `tie_3`, highest first. `first_tie` is the one that asks who was first, or null
create table ranked (
  board integer, day date, segment integer, entrant integer, score bigint, beyond hugeint,
  tie_0 bigint, tie_1 bigint, tie_2 bigint, tie_3 bigint, first_tie integer,
  is_eligible boolean, rank integer, tied integer
);
