-- grain: participant with postings under a cap of the variable `rule`
-- reads: posting, rule, rule_part, cap_window, cap_limit
-- why: the least that any cap leaves
create or replace table cap_left as
with paid as (
  select posting.participant, cap_limit.cap, cap_limit.points - sum(posting.points) as points
  from posting
  join rule_part using (slot)
  join cap_window on cap_window.rule = getvariable('rule') and cap_window.win = rule_part.win
  join cap_limit on cap_limit.rule = cap_window.rule and cap_limit.cap = cap_window.cap and cap_limit.within = cap_window.within
  where posting.rule in (select version.rule from rule join rule version using (first) where rule.rule = getvariable('rule'))
  group by posting.participant, cap_limit.cap, cap_limit.points
)
select participant, min(points)::bigint as points from paid group by participant;
