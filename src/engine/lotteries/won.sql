-- grain: participant who wins a prize of a lottery
-- reads: held, drawn
-- why: takes the place of the tickets in `change`: what is posted is what was drawn, once
create or replace table change as
select held.enrolment, held.slot, held.due as known_on, held.x::bigint as x, drawn.points as entitlement, drawn.points as change
from held join drawn using (participant);
