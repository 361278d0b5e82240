-- grain: enrolment, part of a window, day of knowing
-- reads: change, event_part
-- why: the sales of a day are posted together: a million sales need no million postings, and they add up to the same
create or replace table change as
select change.enrolment, event_part.day_slot as slot, change.known_on, null::bigint as x, null::bigint as entitlement,
  sum(change.change)::bigint as change
from change join event_part using (slot)
group by change.enrolment, event_part.day_slot, change.known_on
having sum(change.change) <> 0;
