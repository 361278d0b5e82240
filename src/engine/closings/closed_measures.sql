-- grain: participant or team, closed stage, measure
-- reads: the files of closings in the variable `closed_files`, stage, closed_stage
-- why: see closed_measure.sql
insert into closed_measure
select stage.stage, entrant_kind, entrant_id, measure_id, value::decimal(24, 6), baseline::decimal(24, 6), target::decimal(24, 6), attainment::decimal(24, 6)
from read_csv(
  getvariable('closed_files'), header = true, auto_detect = true, all_varchar = true, union_by_name = true,
  delim = ',', quote = '"', escape = '"'
) written
join stage on stage.stage_id = written.stage_id
join closed_stage on closed_stage.stage = stage.stage;
