-- grain: participant, window of a rule, closing that has not come
-- reads: posting, limit_slot, rule_part, rule, stage
-- why: what is earned so far, in full: how much of it the pool pays is known on the closing day
insert into owed
select rule.first, posting.participant, rule_part.win, coalesce(stage.closes, getvariable('program_closes')::date), sum(posting.points)::bigint
from posting
join limit_slot on limit_slot.limit_number = getvariable('limit_number') and limit_slot.slot = posting.slot
join rule_part on rule_part.slot = posting.slot
join rule on rule.rule = posting.rule
left join stage on stage.stage = posting.stage
where coalesce(stage.closes, getvariable('program_closes')::date) > getvariable('today')::date
group by all
having sum(posting.points) <> 0;
