-- grain: a participant and window of a rule whose postings are not what it came to
-- reads: posting, rule_part, rule, participant
-- why: postings are differences: what was posted for a window is the entitlement that its last posting names, and each names
--      a rule
with latest as (
  select posting.participant, rule.first as rule, rule_part.win, sum(points) as points,
    arg_max(entitlement, ((posted_on - date '1900-01-01')::bigint * 1000000 + slot) * 1000000 + posting.enrolment) as entitlement
  from posting left join rule_part using (slot) left join rule on rule.rule = posting.rule
  group by all
)
select participant.participant_id || ' was posted ' || points || ' by ' || coalesce(rule.rule_id, 'no rule') || ' and is owed ' || entitlement
  as breach
from latest join participant using (participant) left join rule using (rule)
where points <> entitlement or rule.rule is null or win is null
order by breach;
