-- grain: a participant and window of a rule whose postings are not what it came to
-- reads: posting, rule_part, rule, participant
-- why: postings are differences: what was posted for a window is the entitlement that its last posting names, and each names
--      a rule. What is paid at a close is posted on one day in the order in which it became known, which postings do not
--      tell: there one of the day's names it
with latest as (
  select posting.participant, rule.first as rule, rule_part.win, sum(points) as points, max(posted_on) as posted_on,
    arg_max(entitlement, ((posted_on - date '1900-01-01')::bigint * 1000000 + slot) * 1000000 + posting.enrolment) as entitlement
  from posting left join rule_part using (slot) left join rule on rule.rule = posting.rule
  group by all
),
suspect as (
  select * from latest where points <> entitlement or rule is null or win is null
),
named as (
  select suspect.participant, suspect.rule, suspect.win
  from suspect
  join posting on posting.participant = suspect.participant and posting.posted_on = suspect.posted_on
    and posting.entitlement = suspect.points
  join rule_part on rule_part.slot = posting.slot and rule_part.win = suspect.win
  join rule on rule.rule = posting.rule and rule.first = suspect.rule
)
select participant.participant_id || ' was posted ' || points || ' by ' || coalesce(rule.rule_id, 'no rule') || ' and is owed ' || entitlement
  as breach
from suspect anti join named using (participant, rule, win)
join participant using (participant)
left join rule using (rule)
order by breach;
