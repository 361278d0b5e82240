-- grain: a prize for a range of places
-- reads: constants
-- why: `points` in their smallest unit, or a reward. Where a measure decides among who ties, it is the board's `input`
create table prize (
  board integer, prize integer, from_place integer, to_place integer, reward_id varchar, points bigint, is_shared boolean,
  input integer
);
