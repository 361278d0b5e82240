-- grain: a prize that somebody has of a closed stage
-- reads: the files of closings in the variable `closed_files`, stage, closed_stage
-- why: see closed_prize.sql
insert into closed_prize
select stage.stage, ranking_id, group_id, place::integer, entrant_kind, entrant_id, reward_id, points::decimal(24, 6), share,
  value::decimal(24, 6), nth
from (
  select *, row_number() over () as nth from read_csv(
    getvariable('closed_files'), header = true, auto_detect = true, all_varchar = true, union_by_name = true,
    delim = ',', quote = '"', escape = '"')
) written
join stage on stage.stage_id = written.stage_id
join closed_stage on closed_stage.stage = stage.stage;
