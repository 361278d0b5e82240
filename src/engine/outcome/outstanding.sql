-- grain: participant, rule, window that is posted on a later day
-- reads: owed, participant, rule, rule_window
-- why: what is earned so far and stands on no balance yet
create or replace view outstanding as
select participant.participant_id, rule.rule_id, rule_window.from_day as window_from, rule_window.until_day - 1 as window_to,
  owed.due as due_on, owed.points * getvariable('point_unit') as points
from owed
join participant using (participant)
join rule using (rule)
join rule_window on rule_window.rule = owed.rule and rule_window.win = owed.win
order by participant.participant_id, owed.due, rule.rule_id, rule_window.from_day;
