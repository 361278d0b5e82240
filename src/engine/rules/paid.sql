-- grain: enrolment, part of a window of a rule, day of posting
-- reads: posting, pay_day, rule_part, rule, stage
-- why: what a window owes waits for its day and is posted then, differences after it at once; what it came to is added up.
--      Versions that wait for one day are posted together, by the one known last
create or replace table posting as
with due as (
  select posting.*, rule.first, rule_part.win, rule_part.part, greatest(posting.posted_on, coalesce(pay_day.due, posting.posted_on)) as paid_on
  from posting join rule_part using (slot) join rule on rule.rule = posting.rule
  left join pay_day on pay_day.rule = posting.rule and pay_day.win = rule_part.win
),
paid as (
  select first, max(rule) as rule, participant, enrolment, max(slot) as slot, win, part, paid_on, sum(points)::bigint as points,
    arg_max_null(x, rule::bigint * 100000 + (posted_on - date '1900-01-01')) as x,
    any_value(stage) as stage
  from due
  where paid_on <= getvariable('today')
  group by first, participant, enrolment, win, part, paid_on
  having sum(points) <> 0
)
select paid.rule, paid.participant, paid.enrolment, paid.slot, paid.paid_on as posted_on, paid.points,
  (sum(paid.points) over (
    partition by paid.first, paid.participant, paid.win order by paid.paid_on, paid.part, paid.enrolment rows unbounded preceding
  ))::bigint as entitlement,
  paid.x, paid.stage, coalesce(paid.paid_on > stage.closes, false) as late
from paid left join stage on stage.stage = paid.stage;
