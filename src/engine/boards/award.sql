-- grain: board, prize, entrant
-- reads: nothing; awards.sql adds to it
-- why: `share_of` people share a reward of which there are `shared`
create table award (
  board integer, prize integer, place integer, entrant integer, reward_id varchar, points bigint,
  shared integer, share_of integer, is_final boolean
);
