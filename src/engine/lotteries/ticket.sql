-- grain: participant who has tickets of a lottery, rule
-- reads: nothing; tickets_held.sql adds to it
-- why: with the seed, all that anybody needs to draw again. `draw` is null for whoever has won nothing, or not yet
create table ticket (
  rule integer, participant integer, slot integer, first_ticket bigint, last_ticket bigint, draw bigint, points bigint, provisional boolean
);
