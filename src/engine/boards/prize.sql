-- grain: a prize for a range of places
-- reads: constants
-- why: `points` in their smallest unit, or a reward. `goes_to_all` who tie at its edge, shared or not;
--      where a measure decides among them, it is the board's `input`
create table prize (
  board integer, prize integer, from_place integer, to_place integer, reward_id varchar, points bigint, is_shared boolean,
  goes_to_all boolean, input integer
);
