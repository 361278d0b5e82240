-- grain: ranking, group, day, entrant of a closed stage
-- reads: the files of closings in the variable `closed_files`, stage, closed_stage
-- why: see closed_standing.sql
insert into closed_standing
select stage.stage, ranking_id, group_id, as_of::date, rank::integer, entrant_kind, entrant_id, score::decimal(24, 6), tied::bigint,
  previous_rank::integer, gap_to_next::decimal(24, 6), eligible::boolean, provisional::boolean, nth
from (
  select *, row_number() over () as nth from read_csv(
    getvariable('closed_files'), header = true, auto_detect = true, all_varchar = true, union_by_name = true,
    delim = ',', quote = '"', escape = '"')
) written
join stage on stage.stage_id = written.stage_id
join closed_stage on closed_stage.stage = stage.stage;
