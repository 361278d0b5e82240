-- grain: rule, window, part
-- reads: rule, rule_window, rule_part
-- why: as day_key; days, not numbers, so that the id survives a change elsewhere in the program
create table window_key as
select rule_part.rule, rule_part.win, rule_part.part,
  md5_number_lower(rule.rule_id || '|' || rule_window.from_day || '|' || rule_window.until_day || '|' || rule_part.part) as key
from rule_part join rule_window using (rule, win) join rule using (rule);
