-- grain: a posting of a closed stage, as it was published
-- reads: the closings' ledgers in the variable `closed_ledgers`, stage, kept_stage
-- why: rows that Laurel wrote and whose digests were compared; their columns are found by name, since contracts only grow
create table closed_entry as
select ('0x' || posting_id)::ubigint as id, posted_on::date as posted_on, participant_id, kind, rule_id, rule_version::integer as rule_version,
  stage.stage, window_from::date as window_from, window_to::date + 1 as window_until,
  (points::decimal(24, 6) * getvariable('point_units'))::bigint as points,
  (entitlement::decimal(24, 6) * getvariable('point_units'))::bigint as entitlement, x, reason, team_id
from read_csv(
  getvariable('closed_ledgers'), header = true, auto_detect = true, all_varchar = true, union_by_name = true,
  delim = ',', quote = '"', escape = '"'
) written
join stage on stage.stage_id = written.stage_id
join kept_stage on kept_stage.stage = stage.stage
where posted_on::date <= getvariable('today')::date;
