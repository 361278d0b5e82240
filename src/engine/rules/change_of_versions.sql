-- grain: enrolment, part of a window of a rule, day of knowing
-- reads: version_change
-- why: the versions of a rule follow each other in one sequence of differences
create or replace table change as
select enrolment, slot, known_on, any_value(x) as x, coalesce(any_value(entitlement), 0)::bigint as entitlement, sum(change)::bigint as change
from version_change
group by enrolment, slot, known_on
having sum(change) <> 0;
