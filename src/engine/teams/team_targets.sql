-- grain: team, window of the rule or of a gate's condition
-- reads: target, baseline, member, target_window
-- why: as window_target. A team without rows of its own has the sum of its members', each for the days in the team
insert into window_target
with compared as (
  select * from target where getvariable('against') = 'target'
  union all
  select * exclude (key) from baseline where getvariable('against') = 'baseline'
),
share as (
  select member.team, win.win, false as is_own,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day)) * greatest(0,
      least(target.until_day, win.until_day, member.until_day) - greatest(target.from_day, win.from_day, member.from_day)
    ) as part
  from compared target
  join member on member.participant = target.participant
  join target_window win on target.from_day < win.until_day and win.from_day < target.until_day
  where target.measure = getvariable('measure')
  union all
  select target.team, win.win, true,
    target.value * (getvariable('day_parts') // (target.until_day - target.from_day))
      * greatest(0, least(target.until_day, win.until_day) - greatest(target.from_day, win.from_day))
  from compared target
  join target_window win on target.from_day < win.until_day and win.from_day < target.until_day
  where target.measure = getvariable('measure') and target.team is not null
),
summed as (
  select team, win, coalesce(sum(part) filter (is_own), sum(part))::hugeint as part from share group by team, win
)
select -1 - team, win, part // gcd(part, getvariable('day_parts')::hugeint), getvariable('day_parts')::hugeint // gcd(part, getvariable('day_parts')::hugeint)
from summed where part > 0;
