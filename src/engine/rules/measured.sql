-- grain: participant, window, part, enrolment, day of knowing
-- reads: step
-- why: x of everything up to this part's end, as known on the day, and whether the gate is open
create or replace view measured as
with known as not materialized (
  select
    participant, win, part, enrolment, known_on, divided,
    (sum(dx) over known)::bigint as x,
    getvariable('open_at_zero') + sum(opens) over known >= getvariable('open_at') as is_open
  from step
  window known as (partition by participant, win, part, enrolment order by known_on)
),
together as not materialized (
  select distinct * from known where getvariable('may_divide') and divided
)
select * from known where not (getvariable('may_divide') and divided)
union all
select participant, win, part, enrolment, known_on, divided,
  (sum(x) over (partition by participant, win, known_on order by part, enrolment))::bigint, is_open
from together;
