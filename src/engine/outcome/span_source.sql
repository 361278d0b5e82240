-- grain: stage or program, measure, kind of entrant; of a fraction, above and below the line
-- reads: constants
-- why: where in `daily` a measure stands; what is counted in windows stands elsewhere for each of them, and for teams.
--      `parts` brings both sides of a fraction to one unit
create table span_source (
  stage integer, measure integer, kind varchar, filter integer, component varchar, parts bigint, is_under boolean
);
