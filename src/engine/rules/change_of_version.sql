-- grain: enrolment, part of a window, day of knowing on which the entitlement changes, or on which the version became known
-- reads: entitlement
-- why: as change, with what stood on the day from which a version reaches back, in the variable `known_from`
create or replace table change as
with known as (
  select enrolment, slot, known_on, any_value(x) as x, any_value(points) as points
  from entitlement
  group by enrolment, slot, known_on
)
select enrolment, slot, known_on, x, points as entitlement,
  points - lag(points, 1, 0) over (partition by enrolment, slot order by known_on) as change
from known
qualify change <> 0 or known_on = getvariable('known_from')::date;
