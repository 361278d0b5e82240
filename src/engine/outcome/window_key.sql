-- grain: a part of a window of a rule
-- reads: rule, rule_window, rule_part, stage
-- why: what every posting of it has in common. Its key is made of days, not numbers, so that an id survives a change elsewhere
--      in the program
create table window_key as
select rule_part.slot, rule.rule_id::posted_name as rule_id, rule.version as rule_version, stage.stage_id,
  rule_window.from_day as window_from, rule_window.until_day as window_until, 
  rule.x_multiple // gcd(rule.x_multiple, rule.x_divisor) as x_multiple, rule.x_divisor // gcd(rule.x_multiple, rule.x_divisor) as x_divisor,
  rule_part.part = 99 as is_restated,
  md5_number_lower(rule.rule_id || '|' || rule_window.from_day || '|' || rule_window.until_day || '|' || rule_part.part) as key
from rule_part
join rule_window using (rule, win)
join rule using (rule)
left join stage on stage.stage = rule_part.stage;
