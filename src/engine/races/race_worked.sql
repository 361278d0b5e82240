-- grain: participant, window of a race that has closed
-- reads: raced
-- why: the posting says what a place was worth; here is which one it was, and since when the goal was held
insert into working by name
select enrolment, slot, due as known_on, x::bigint as x, 0 as x_before, 1 as times, 1 as times_parts, own as earned, since, place, alike
from raced
where own <> 0;
