-- grain: participant, window of a race that has closed
-- reads: raced
-- why: what a place is worth is posted once, when the race closes
create or replace table change as
select enrolment, slot, due as known_on, x::bigint as x, own as entitlement, own as change from raced where own <> 0;
