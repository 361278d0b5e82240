-- grain: a posting of a rule in a closed stage, as it was published
-- reads: closed_entry, rule, rule_window, rule_part, participant, team, enrolment
-- why: in the engine's numbers; what has none any more, since its rule, window or participant is gone, has nulls. What is
--      published of x is rounded down from the engine's, so that the least that gives it will do
create table closed_posting as
with placed as (
  select closed_entry.* replace ((closed_entry.x::decimal(24, 6) * getvariable('value_units'))::bigint as x),
    rule.rule, rule.first, rule.x_multiple, rule.x_divisor, rule_window.win, participant.participant
  from closed_entry
  left join rule on rule.rule_id = closed_entry.rule_id and rule.version = closed_entry.rule_version
  left join rule_window
    on rule_window.rule = rule.rule and rule_window.from_day = closed_entry.window_from and rule_window.until_day = closed_entry.window_until
  left join participant on participant.participant_id::varchar = closed_entry.participant_id
  where closed_entry.kind = 'earn'
),
slot as (
  select rule, win, stage, min(slot) as slot from rule_part group by all
),
person as (
  select enrolment.participant, team.team_id::varchar as team_id, max(enrolment.enrolment) as enrolment
  from enrolment join team using (team) group by all
),
anyhow as (
  select participant, max(enrolment) as enrolment from enrolment group by participant
)
select placed.* exclude (x, x_multiple, x_divisor), slot.slot,
  (sign(x) * ((abs(x)::hugeint * x_divisor + x_multiple - 1) // x_multiple))::bigint as x, coalesce(person.enrolment, anyhow.enrolment) as enrolment
from placed
left join slot on slot.rule = placed.rule and slot.win = placed.win and slot.stage = placed.stage
left join person on person.participant = placed.participant and person.team_id = placed.team_id
left join anyhow on anyhow.participant = placed.participant;
