-- grain: participant, rule or board, what is missing
-- reads: nothing; next_bands.sql, next_shares.sql, next_gates.sql, next_places.sql and next_prizes.sql add to it
-- why: what to do today. `missing` is in the measure's smallest unit, `gains` in that of points; for a place or a prize,
--      the score's unit and the place itself
create table next_step (
  participant integer, rule integer, board integer, what varchar, measure integer, missing bigint, gains bigint, days_left integer
);
