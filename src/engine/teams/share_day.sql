-- grain: team, window, day on which shares may change
-- reads: change, rule_part, share_span, member, share_given
-- why: what a team has earned changes, or who is in it, or what members gave. From the last day of the window on nobody comes
--      or goes any more; before it nobody knows who will have been a member for how many days
create or replace table share_day as
with earning as (
  select change.enrolment as unit, rule_part.win, min(change.known_on) as first_day
  from change join rule_part using (slot) group by all
),
bounds as (
  select earning.*, min(share_span.from_day) as from_day, max(share_span.last_day) as last_day
  from earning join share_span using (win) group by all
),
day as (
  select change.enrolment as unit, rule_part.win, change.known_on as day from change join rule_part using (slot)
  union
  select bounds.unit, bounds.win, unnest([member.from_day, member.until_day])
  from bounds join member on member.team = -1 - bounds.unit
  union
  select unit, win, known_on from share_given
  union
  select unit, win, last_day from bounds
)
select day.unit, day.win, day.day, least(day.day, bounds.last_day) as as_of
from day join bounds using (unit, win)
where day.day >= bounds.first_day and day.day <= getvariable('today')::date
  and (not getvariable('by_days') or day.day >= bounds.last_day);
