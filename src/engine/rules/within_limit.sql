-- grain: enrolment, part of a window of a rule, day of knowing, for the variable `limit_number`
-- reads: posting, enrolment, participant, rule, limit_slot
-- why: as capped, for all rules and people that share the limit. Of what becomes known on one day, the earlier window comes
--      first, then the earlier part, then the rule and the participant by their ids
create or replace table posting as
with held as (
  select posting.*, limit_slot.within, limit_slot.window_from, limit_slot.window_until, limit_slot.part_from,
    rule.rule_id, participant.participant_id, enrolment.from_day,
    case getvariable('limit_of') when 'participant' then posting.participant when 'team' then enrolment.team else 0 end as holder
  from posting
  join limit_slot on limit_slot.limit_number = getvariable('limit_number') and limit_slot.slot = posting.slot
  join rule on rule.rule = posting.rule
  join participant on participant.participant = posting.participant
  join enrolment on enrolment.enrolment = posting.enrolment
),
summed as (
  select *, sum(points) over (
    partition by within, holder
    order by posted_on, window_from, window_until, part_from, rule_id, participant_id, from_day rows unbounded preceding
  ) as run_up
  from held
),
let_through as (
  select rule, participant, enrolment, slot, posted_on,
    (least(run_up, getvariable('limit')) - least(run_up - points, getvariable('limit')))::bigint as points,
    entitlement, x, stage, late
  from summed
)
select * from posting
where slot not in (select slot from limit_slot where limit_number = getvariable('limit_number'))
union all
select * from let_through where points <> 0;
