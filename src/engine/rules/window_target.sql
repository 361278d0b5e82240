-- grain: participant, window of the rule or of a gate's condition in the variable `windows`
-- reads: target, baseline, enrolment, target_window
-- why: each row of targets.csv, or of baselines.csv for growth, counts for the share of its days that lie in the window and in which the participant is
--      enrolled. A fraction: target / scale, in the measure's smallest unit; `day_parts` is a multiple of every row's days
create or replace table window_target as
with compared as (
  select * from target where getvariable('against') = 'target'
  union all
  select * exclude (key) from baseline where getvariable('against') = 'baseline'
),
share as (
  select
    target.participant, win.win,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day)) * greatest(0,
      least(target.until_day, win.until_day, enrolment.until_day) - greatest(target.from_day, win.from_day, enrolment.from_day)
    ) as part
  from compared target
  join enrolment on enrolment.participant = target.participant
  join target_window win on target.from_day < win.until_day and win.from_day < target.until_day
  where target.measure = getvariable('measure')
)
select
  participant, win, sum(part)::hugeint // gcd(sum(part)::hugeint, getvariable('day_parts')::hugeint) as target,
  getvariable('day_parts')::hugeint // gcd(sum(part)::hugeint, getvariable('day_parts')::hugeint) as scale
from share
group by participant, win
having sum(part) > 0;
