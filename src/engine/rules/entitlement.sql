-- grain: enrolment, part of a window, day of knowing
-- reads: worth, rule_part, enrolment
-- why: rounded once. In a divided window a part gets what everything up to its end is worth less what everything up to its
--      start is, each boosted by its own part
create or replace view entitlement as
with boosted as not materialized (
  select worth.*, case when getvariable('boosted') then rule_part.times else 1 end as times
  from worth left join rule_part on getvariable('boosted') and rule_part.slot = worth.slot
),
parted as (
  select boosted.*, enrolment.participant, rule_part.win
  from boosted join enrolment using (enrolment) join rule_part using (slot)
  where getvariable('may_divide') and divided
),
sliced as (
  select *, n - lag(n, 1, 0) over (partition by participant, win, known_on order by slot, enrolment) as slice from parted
),
summed as (
  select *, sum(slice * times) over (partition by participant, win, known_on order by slot, enrolment) as n_through from sliced
),
rounded as (
  select *, round_half_up(n_through, d * getvariable('times_parts')) as through from summed
)
select enrolment, slot, known_on, x,
  case when getvariable('rounds') then round_half_up(n * times, d * getvariable('times_parts')) else n * times end::bigint as points
from boosted where not (getvariable('may_divide') and divided)
union all
select enrolment, slot, known_on, x,
  (through - lag(through, 1, 0) over (partition by participant, win, known_on order by slot, enrolment))::bigint
from rounded;
