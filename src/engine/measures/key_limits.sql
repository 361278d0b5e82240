-- grain: participant or team, window, key with a baseline of the measure in the variable `limited_measure`
-- reads: baseline, enrolment, scope_day
-- why: a row of baselines.csv counts for the share of its days that lie in the window and on which the participant is enrolled,
--      of a team while in it; a team has the sum of its members' where it has no row of its own for the key. Rounded once, to
--      the smallest unit that a whole fact has; never below nothing
insert into key_limit
with cell as (
  select cell, min(day) as from_day, max(day) + 1 as until_day from scope_day group by cell
),
share as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit, cell.cell, baseline.key,
    false as is_own,
    baseline.value * (getvariable('day_parts') // (baseline.until_day - baseline.from_day)) * greatest(0,
      least(baseline.until_day, cell.until_day, enrolment.until_day) - greatest(baseline.from_day, cell.from_day, enrolment.from_day)
    ) as part
  from baseline
  join enrolment using (participant)
  join cell on baseline.from_day < cell.until_day and cell.from_day < baseline.until_day
  where baseline.measure = getvariable('limited_measure')
  union all
  select baseline.team, cell.cell, baseline.key, true,
    baseline.value * (getvariable('day_parts') // (baseline.until_day - baseline.from_day)) * greatest(0,
      least(baseline.until_day, cell.until_day) - greatest(baseline.from_day, cell.from_day))
  from baseline
  join cell on baseline.from_day < cell.until_day and cell.from_day < baseline.until_day
  where baseline.measure = getvariable('limited_measure') and baseline.team is not null and getvariable('of_teams')
)
select unit, cell, key,
  greatest(0, round_half_up(coalesce(sum(part) filter (is_own), sum(part)), getvariable('day_parts')::hugeint * getvariable('measure_parts')))::bigint
    * getvariable('measure_parts')
from share
where key is not null
group by unit, cell, key;
