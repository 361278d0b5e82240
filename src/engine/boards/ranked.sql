-- grain: board, shown day, entrant
-- reads: nothing; standings.sql adds to it
-- why: `keys` break ties in order, highest first; `reach_keys` are what they would be if the score rose today
create table ranked (
  board integer, day date, segment integer, entrant integer, score bigint, keys bigint[], reach_keys bigint[],
  is_placed boolean, is_eligible boolean, rank integer, tied integer
);
