-- grain: enrolment, part of a window, day of knowing, for the variable `rule`
-- reads: change, shared, enrolment, latest_day
-- why: of a part of what a team earned the posting says what came to the member; here is what the team had, and which part of it
--      was theirs
insert into working by name
with latest as (
  select participant, latest_day(known_on, getvariable('worked_days')) as from_day
  from change join enrolment using (enrolment)
  group by participant
)
select change.enrolment, change.slot, change.known_on, shared.x, 0 as x_before, 1 as times, 1 as times_parts,
  shared.points::bigint as earned,
  case when getvariable('to_each') then shared.present else shared.weight end as share,
  nullif(case when getvariable('to_each') then shared.whole else shared.weights end, 0) as share_of
from change
join shared on shared.enrolment = change.enrolment and shared.slot = change.slot and shared.day = change.known_on
join enrolment on enrolment.enrolment = change.enrolment
join latest on latest.participant = enrolment.participant and change.known_on >= latest.from_day;
