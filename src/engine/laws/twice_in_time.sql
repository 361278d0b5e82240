-- grain: a day that a rule, or a version of one, has twice, or that a participant has in two rows of the roster
-- reads: rule_day, rule, enrolment, participant
-- why: a fact counts on one day, in at most one window of a rule, for one team and segment
select rule.rule_id || ' has ' || rule_day.day || ' in two windows' as breach
from rule_day join rule using (rule)
group by rule.rule, rule.rule_id, rule_day.day
having count(*) > 1
union all
select participant.participant_id || ' is enrolled twice on ' || later.from_day
from enrolment earlier
join enrolment later
  on later.participant = earlier.participant and later.enrolment <> earlier.enrolment
  and later.from_day >= earlier.from_day and later.from_day < earlier.until_day
join participant on participant.participant = earlier.participant
order by breach;
