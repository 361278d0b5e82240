-- grain: a window of a rule that is restated
-- reads: restatement_row, closed_stage, rule, rule_window
-- why: a part of the window by itself, so that its postings have ids of their own; 99 is the last that a window can have
insert into rule_part
select distinct rule.rule * 1000000 + rule_window.win * 100 + 99, rule.rule, rule_window.win, 99, null::bigint, restatement_row.stage
from restatement_row
join closed_stage using (stage)
join rule on rule.rule_id = restatement_row.rule_id and rule.rule = rule.first
join rule_window
  on rule_window.rule = rule.rule and rule_window.from_day = restatement_row.from_day and rule_window.until_day = restatement_row.until_day;
