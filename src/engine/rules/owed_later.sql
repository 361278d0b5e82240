-- grain: participant, window of a rule whose day of posting has not come
-- reads: posting, rule_part, rule, pay_day
-- why: said of the rule as it began, whatever the version
insert into owed
select rule.first, posting.participant, rule_part.win, max(pay_day.due), sum(posting.points)::bigint
from posting
join rule_part using (slot)
join rule on rule.rule = posting.rule
join pay_day on pay_day.rule = posting.rule and pay_day.win = rule_part.win
where pay_day.due > getvariable('today')::date
group by rule.first, posting.participant, rule_part.win
having sum(posting.points) <> 0;
