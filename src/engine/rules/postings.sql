-- grain: enrolment, part of a window, day of knowing, for one rule with its versions
-- reads: change, enrolment, rule_part, stage
-- why: what becomes known after a stage has closed restates it: it moves the balance and no board of that stage. Where a
--      window is divided or capped, what it came to has to be added up
insert into posting
with placed as (
  select change.*, enrolment.participant, rule_part.rule, rule_part.win, rule_part.part, rule_part.stage
  from change join enrolment using (enrolment) join rule_part using (slot)
),
posted as (
  select * from placed where not (getvariable('may_divide') or getvariable('capped'))
  union all
  select * replace ((sum(change) over (
    partition by participant, win order by known_on, part, enrolment rows unbounded preceding))::bigint as entitlement)
  from placed where getvariable('may_divide') or getvariable('capped')
)
select
  posted.rule, posted.participant, posted.enrolment, posted.slot, posted.known_on, posted.change,
  posted.entitlement, posted.x, posted.stage, coalesce(posted.known_on > stage.closes, false)
from posted left join stage on stage.stage = posted.stage;
