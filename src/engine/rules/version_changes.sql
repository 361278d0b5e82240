-- grain: enrolment, part of a window, day of knowing, for one version of a rule
-- reads: change, rule_part, version_window
-- why: on the day on which a version becomes known it gives all that it has come to by then; on the day on which it is known no
--      longer, it takes back all that it gave. Both days are one where versions follow each other, and the difference is left
insert into version_change
with held as (
  select change.*, version_window.known_from, version_window.known_until, version_window.shift
  from change
  join rule_part using (slot)
  join version_window on version_window.rule = rule_part.rule and version_window.win = rule_part.win
  where version_window.known_until is null or change.known_on < version_window.known_until
)
select enrolment, slot, greatest(known_on, known_from) as known_on, arg_max(x, held.known_on), arg_max(entitlement, held.known_on),
  sum(change)::bigint
from held
group by enrolment, slot, greatest(known_on, known_from)
union all
select enrolment, slot + shift, known_until, null, null, -sum(change)::bigint
from held
where known_until is not null
group by enrolment, slot + shift, known_until;
