-- grain: enrolment, part of a window, day of knowing on which the entitlement changes
-- reads: entitlement
-- why: the ledger posts differences
create or replace table change as
select enrolment, slot, known_on, x, points as entitlement,
  points - lag(points, 1, 0) over (partition by enrolment, slot order by known_on) as change
from entitlement
qualify change <> 0;
