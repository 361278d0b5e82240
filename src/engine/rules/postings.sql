-- grain: participant, window, part, enrolment, day of knowing, for the variable `rule`
-- reads: change, rule_part, stage
-- why: what becomes known after a stage has closed restates it: it moves the balance and no board of that stage
insert into posting
select
  getvariable('rule'), change.participant, change.win, change.part, change.enrolment, change.known_on, change.change,
  (sum(change.change) over (
    partition by change.participant, change.win order by change.known_on, change.part, change.enrolment rows unbounded preceding
  ))::bigint,
  change.x, rule_part.stage, coalesce(change.known_on > stage.closes, false)
from change
join rule_part on rule_part.rule = getvariable('rule') and rule_part.win = change.win and rule_part.part = change.part
left join stage on stage.stage = rule_part.stage;
