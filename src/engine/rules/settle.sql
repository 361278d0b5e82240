-- grain: enrolment, part of a window of a rule whose stage has closed, for the settlement of the variable `settle_on`
-- reads: posting, limit_slot, rule_part, rule, stage, settled, participant, enrolment, rule_window
-- why: what has been earned since the settlement before is claimed, and of what came back the same part is taken back that
--      had been paid of it; who owes points owes them in full. Claims divide what is left of their pool: the largest remainders
--      get the odd units, of equal ones the lower participant. What is owed frees nothing for others
insert into settled
with earned as (
  select any_value(limit_slot.within) as pool, rule.first, max(posting.rule) as rule, posting.participant, posting.enrolment, max(posting.slot) as slot,
    rule_part.win, rule_part.part, any_value(posting.stage) as stage, 
    arg_max_null(posting.x, posting.rule::bigint * 100000 + (posting.posted_on - date '1900-01-01')) as x,
    sum(posting.points)::bigint as earned
  from posting
  join limit_slot on limit_slot.limit_number = getvariable('limit_number') and limit_slot.slot = posting.slot
  join rule_part on rule_part.slot = posting.slot
  join rule on rule.rule = posting.rule
  left join stage on stage.stage = posting.stage
  where posting.posted_on <= getvariable('settle_on')::date
    and coalesce(stage.closes, getvariable('program_closes')::date) <= getvariable('settle_on')::date
  group by rule.first, posting.participant, posting.enrolment, rule_part.win, rule_part.part
),
before as (
  select first, participant, enrolment, win, part, arg_max(earned, paid_on) as earned, sum(points)::bigint as paid
  from settled
  group by all
),
kept as (
  select earned.*, coalesce(before.earned, 0) as earned_before, coalesce(before.paid, 0) as paid_before,
    case when earned.earned <= 0 then earned.earned when before.earned > 0
      then (before.paid::hugeint * least(earned.earned, before.earned) // before.earned)::bigint else 0 end as kept,
    greatest(earned.earned - greatest(coalesce(before.earned, 0), 0), 0) as claim
  from earned left join before using (first, participant, enrolment, win, part)
),
pot as (
  select pool, getvariable('limit') - sum(greatest(kept, 0)) as rest, sum(claim) as claims from kept group by pool
),
shared as (
  select kept.*, pot.rest, pot.claims, claims > rest as is_short,
    case when claims > rest then claim::hugeint * rest // claims else claim end as share,
    case when claims > rest then claim::hugeint * rest % claims else 0 end as remainder
  from kept join pot using (pool)
),
ordered as (
  select shared.*, rest - sum(share) over (partition by pool) as odd,
    row_number() over (
      partition by pool
      order by remainder desc, participant.participant_id, rule.rule_id, rule_window.from_day, shared.part, enrolment.from_day
    ) as nth
  from shared
  join participant using (participant)
  join rule on rule.rule = shared.first
  join rule_window on rule_window.rule = shared.rule and rule_window.win = shared.win
  join enrolment on enrolment.enrolment = shared.enrolment
),
paid as (
  select *, (kept + share + case when is_short and nth <= odd then 1 else 0 end - paid_before)::bigint as points from ordered
)
select pool, first, rule, participant, enrolment, slot, win, part, stage, x, getvariable('settle_on')::date, earned, points,
  case when is_short and claim > 0 then rest end::bigint, case when is_short and claim > 0 then claims end::bigint
from paid
where earned <> earned_before or points <> 0;
