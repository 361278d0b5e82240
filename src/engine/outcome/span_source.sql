-- grain: stage or program, measure, kind of entrant
-- reads: constants
-- why: where in `daily` a measure stands; what is counted in windows stands elsewhere for each of them, and for teams
create table span_source (stage integer, measure integer, kind varchar, filter integer, component varchar);
