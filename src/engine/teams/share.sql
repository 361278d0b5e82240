-- grain: enrolment, part of a window, day of knowing on which somebody's part of what the team earned changes
-- reads: shared
-- why: members are posted differences, as everyone is
create or replace table change as
select enrolment, slot, day as known_on, x::bigint as x, own as entitlement,
  own - lag(own, 1, 0) over (partition by enrolment, win, part order by day) as change
from shared
qualify change <> 0;
