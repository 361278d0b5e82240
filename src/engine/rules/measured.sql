-- grain: participant, window, part, enrolment, day of knowing
-- reads: step
-- why: x of everything up to this part's end, as known on the day, and whether the gate is open
create or replace table measured as
with known as (
  select
    participant, win, part, enrolment, known_on, divided,
    sum(dx) over known as x,
    getvariable('open_at_zero') + sum(opens) over known >= getvariable('open_at') as is_open
  from step
  window known as (partition by participant, win, part, enrolment order by known_on)
)
select participant, win, part, enrolment, known_on, divided, x::bigint as x, is_open from known where not divided
union all
select participant, win, part, enrolment, known_on, divided,
  (sum(x) over (partition by participant, win, known_on order by part, enrolment))::bigint, is_open
from known where divided;
