-- grain: a prize that somebody has of a closed stage
-- reads: nothing; closed_prizes.sql adds to it
-- why: as it was published; `nth` is where the row stood
create table closed_prize (
  stage integer, ranking_id varchar, group_id varchar, place integer, entrant_kind varchar, entrant_id varchar, reward_id varchar,
  points decimal(24, 6), share varchar, value decimal(24, 6), nth bigint
);
