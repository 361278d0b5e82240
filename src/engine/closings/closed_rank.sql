-- grain: ranking, group, week, entrant of a closed stage
-- reads: nothing; closed_ranks.sql adds to it
-- why: the way to the published places
create table closed_rank (
  stage integer, ranking_id varchar, group_id varchar, entrant_kind varchar, entrant_id varchar, week_end date, rank integer, score decimal(24, 6)
);
