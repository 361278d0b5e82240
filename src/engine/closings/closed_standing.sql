-- grain: ranking, group, day, entrant of a closed stage
-- reads: nothing; closed_standings.sql adds to it
-- why: places as they were published; `nth` is where the row stood
create table closed_standing (
  stage integer, ranking_id varchar, group_id varchar, as_of date, rank integer, entrant_kind varchar, entrant_id varchar, score decimal(24, 6), tied bigint,
  previous_rank integer, gap_to_next decimal(24, 6), eligible boolean, provisional boolean, nth bigint
);
