-- grain: participant, window, part, enrolment, day of knowing, for the variable `rule`
-- reads: change, rule_part, stage
-- why: what becomes known after a stage has closed restates it: it moves the balance and no board of that stage. Where a
--      window is divided or capped, what it came to has to be added up
insert into posting
with posted as (
  select * from change where not (getvariable('may_divide') or getvariable('capped'))
  union all
  select * replace ((sum(change) over (
    partition by participant, win order by known_on, part, enrolment rows unbounded preceding))::bigint as entitlement)
  from change where getvariable('may_divide') or getvariable('capped')
)
select
  getvariable('rule'), posted.participant, posted.win, posted.part, posted.enrolment, posted.known_on, posted.change,
  posted.entitlement, posted.x, rule_part.stage, coalesce(posted.known_on > stage.closes, false)
from posted
join rule_part on rule_part.rule = getvariable('rule') and rule_part.win = posted.win and rule_part.part = posted.part
left join stage on stage.stage = rule_part.stage;
