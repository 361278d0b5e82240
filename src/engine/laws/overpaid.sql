-- grain: a day on which more had been paid than a cap, a limit or the budget lets through
-- reads: ceiling, ceiling_above, posting, rule, rule_part, cap_window, limit_slot, enrolment, owed
-- why: caps and budgets hold after every day, and not in the end alone. Points of a person, of a team, or of everyone. One
--      above which another has been full says nothing any more; that may have been within a day, whose order nobody can tell
with capped as (
  select ceiling.ceiling, cap_window.within,
    case ceiling.holder when 'team' then enrolment.team else posting.participant end as holder,
    posting.posted_on, sum(posting.points) as points, coalesce(sum(posting.points) filter (posting.points > 0), 0) as gained
  from ceiling
  join rule on rule.first = ceiling.rule
  join posting on posting.rule = rule.rule
  join rule_part on rule_part.slot = posting.slot
  join cap_window on cap_window.rule = rule.rule and cap_window.cap = ceiling.cap and cap_window.win = rule_part.win
  join enrolment on enrolment.enrolment = posting.enrolment
  group by all
),
shared as (
  select ceiling.ceiling, limit_slot.within,
    case ceiling.holder when 'participant' then posting.participant when 'team' then enrolment.team else 0 end as holder,
    posting.posted_on, sum(posting.points) as points, coalesce(sum(posting.points) filter (posting.points > 0), 0) as gained
  from ceiling
  join limit_slot on limit_slot.limit_number = ceiling.limit_number
  join posting on posting.slot = limit_slot.slot
  join enrolment on enrolment.enrolment = posting.enrolment
  group by all
),
running as (
  select *,
    sum(points) over (partition by ceiling, within, holder order by posted_on) as paid,
    posted_on = max(posted_on) over (partition by ceiling, within, holder) as is_last
  from (from capped union all from shared)
),
full_once as (
  select ceiling from ceiling where waits or not is_told
  union
  select ceiling from running join ceiling using (ceiling) where running.paid - running.points + running.gained >= ceiling.points
)
select ceiling.name || ' has paid ' || running.paid || ' by ' || running.posted_on || ' of at most ' || ceiling.points as breach
from running join ceiling using (ceiling)
where running.paid > ceiling.points and ceiling.is_told
  and (not ceiling.waits or (running.is_last and not exists (from owed)))
  and running.ceiling not in (select ceiling_above.ceiling from ceiling_above join full_once on full_once.ceiling = ceiling_above.above)
order by breach;
