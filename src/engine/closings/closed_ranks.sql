-- grain: ranking, group, week, entrant of a closed stage
-- reads: the closings' rank histories in the variable `closed_files`, stage, closed_stage
-- why: see closed_rank.sql
insert into closed_rank
select stage.stage, ranking_id, group_id, entrant_kind, entrant_id, week_end::date, rank::integer, score::decimal(24, 6)
from read_csv(
  getvariable('closed_files'), header = true, auto_detect = true, all_varchar = true, union_by_name = true,
  delim = ',', quote = '"', escape = '"'
) written
join stage on stage.stage_id = written.stage_id
join closed_stage on closed_stage.stage = stage.stage;
