-- grain: part
-- reads: published, figure; measures of the results
-- why: what everyone works for; the measure and its target are the program's. No rows where it has none
insert into figure
with reached as (
  select sum(value) as value from published('measures')
  where entrant_kind = 'team' and stage_id is null and measure_id = getvariable('objective_measure')
)
select 'objective_reach', part, 'program', null, null, getvariable('objective_measure'), null, found
from (
  select 'value' as part, value::decimal(38, 6) as found from reached
  union all
  select 'target', getvariable('objective_target')::decimal(38, 6)
  union all
  select 'share', share_of(value, getvariable('objective_target')::decimal(24, 6)) from reached
)
where getvariable('objective_measure') is not null;
