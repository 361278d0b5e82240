-- grain: part of a scorecard, participant or team, window, with a target above 0
-- reads: scorecard_part, target, enrolment, scope_day
-- why: each row of targets.csv counts for the share of its days that lie in the window and on which the participant is
--      enrolled, of a team while in it; a team has the sum of its members' where it has no row of its own. A fraction:
--      target / scale, in the measure's smallest unit
create or replace table scope_target as
with window_days as (
  select win, min(day) as from_day, max(day) + 1 as until_day from scope_day group by win
),
share as (
  select scorecard_part.part, case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit, window_days.win,
    false as is_own,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day)) * greatest(0,
      least(target.until_day, window_days.until_day, enrolment.until_day) - greatest(target.from_day, window_days.from_day, enrolment.from_day)
    ) as aim
  from scorecard_part
  join target using (measure)
  join enrolment using (participant)
  join window_days on target.from_day < window_days.until_day and window_days.from_day < target.until_day
  union all
  select scorecard_part.part, target.team, window_days.win, true,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day)) * greatest(0,
      least(target.until_day, window_days.until_day) - greatest(target.from_day, window_days.from_day))
  from scorecard_part
  join target using (measure)
  join window_days on target.from_day < window_days.until_day and window_days.from_day < target.until_day
  where target.team is not null and getvariable('of_teams')
),
summed as (
  select part, unit, win, coalesce(sum(aim) filter (is_own), sum(aim))::hugeint as aim from share group by part, unit, win
)
select part, unit, win, aim // gcd(aim, getvariable('day_parts')::hugeint) as target,
  getvariable('day_parts')::hugeint // gcd(aim, getvariable('day_parts')::hugeint) as scale
from summed where aim > 0;
