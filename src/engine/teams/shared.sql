-- grain: member, part of a window, day on which shares may change
-- reads: change, rule_part, share_day, share_member
-- why: parts add up to what the team earned: they are cut to the smallest unit of points, and the largest remainders get the
--      odd ones, of equal ones the lower participant. Versions of a rule share what they came to together
create or replace table shared as
with earned as (
  select change.enrolment as unit, rule_part.win, rule_part.part, change.slot, change.known_on, change.x,
    sum(change.change) over known as points
  from change join rule_part using (slot)
  window known as (partition by change.enrolment, rule_part.win, rule_part.part order by change.known_on, change.slot rows unbounded preceding)
  qualify row_number() over (partition by change.enrolment, rule_part.win, rule_part.part, change.known_on order by change.slot desc) = 1
),
parts as (
  select distinct unit, win, part from earned
),
asked as (
  select parts.unit, parts.win, parts.part, share_day.day from parts join share_day using (unit, win)
),
standing as (
  select asked.unit, asked.win, asked.part, asked.day, earned.slot, earned.x, earned.points::hugeint as points
  from asked
  asof join earned
    on earned.unit = asked.unit and earned.win = asked.win and earned.part = asked.part and earned.known_on <= asked.day
),
divided as (
  select standing.*, share_member.participant, share_member.enrolment, share_member.present, share_member.whole, weight,
    sum(weight) over together as weights,
    abs(points) * weight // nullif(sum(weight) over together, 0) as cut,
    abs(points) * weight % nullif(sum(weight) over together, 0) as remainder
  from standing join share_member using (unit, win, day)
  window together as (partition by standing.unit, standing.win, standing.part, standing.day)
),
ordered as (
  select *, abs(points) - sum(cut) over (partition by unit, win, part, day) as odd,
    row_number() over (partition by unit, win, part, day order by remainder desc, participant) as nth
  from divided
)
select *, case when getvariable('to_each') then round_half_up(points * present, whole)
  when weights = 0 then 0
  else sign(points) * (cut + case when nth <= odd then 1 else 0 end) end::bigint as own
from ordered;
