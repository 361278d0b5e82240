-- grain: enrolment, part of a window, day of knowing
-- reads: increment, rule_part, enrolment, stage, stage_entry
-- why: what counts in a stage that is entered counts for those who have, and not before that is known
create or replace table increment as
select increment.enrolment, increment.slot,
  greatest(increment.known_on, coalesce(stage_entry.known_on, increment.known_on)) as known_on,
  sum(increment.dx)::bigint as dx, sum(increment.under)::bigint as under
from increment
join rule_part using (slot)
join enrolment using (enrolment)
left join stage using (stage)
left join stage_entry on stage_entry.stage = rule_part.stage and stage_entry.participant = enrolment.participant
where stage_entry.participant is not null or not coalesce(stage.by_entry, false)
group by 1, 2, 3;
