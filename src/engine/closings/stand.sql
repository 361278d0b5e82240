-- grain: enrolment, part of a window of a rule, day of posting
-- reads: posting, moved_stage, closed_posting, restatement_row, rule_part, rule, rule_window, enrolment
-- why: of a stage that was closed stands what was published; what is known since, and what was restated, comes on top, and
--      what a window came to is added up over all of it
create or replace table posting as
with kept as (
  select rule, participant, enrolment, slot, posted_on, points, entitlement, x, stage, false as late
  from closed_posting where stage in (from moved_stage)
),
restated as (
  select rule.rule, restatement_row.participant, max(enrolment.enrolment) as enrolment, rule_part.slot, restatement_row.posted_on,
    restatement_row.points, restatement_row.stage
  from restatement_row
  join rule on rule.rule_id = restatement_row.rule_id and rule.rule = rule.first
  join rule_window
    on rule_window.rule = rule.rule and rule_window.from_day = restatement_row.from_day and rule_window.until_day = restatement_row.until_day
  join rule_part on rule_part.rule = rule.rule and rule_part.win = rule_window.win and rule_part.part = 99
  join enrolment on enrolment.participant = restatement_row.participant
  where restatement_row.posted_on <= getvariable('today')::date
  group by all
),
since as (
  select rule, participant, enrolment, slot, posted_on, points, x, stage from posting where late and stage in (from moved_stage)
  union all
  select rule, participant, max(enrolment), slot, posted_on, sum(points)::bigint, null, stage
  from restated
  group by rule, participant, slot, posted_on, stage
  having sum(points) <> 0
),
closed as (
  select rule.first, rule_part.win, kept.participant, sum(kept.points) as points
  from kept join rule_part using (slot) join rule on rule.rule = kept.rule
  group by all
),
run_up as (
  select since.*, coalesce(closed.points, 0) + sum(since.points) over (
    partition by rule.first, rule_part.win, since.participant
    order by since.posted_on, since.slot, since.enrolment rows unbounded preceding) as entitlement
  from since
  join rule_part using (slot)
  join rule on rule.rule = since.rule
  left join closed on closed.first = rule.first and closed.win = rule_part.win and closed.participant = since.participant
)
select * from posting where not (stage is not null and stage in (from moved_stage))
union all
select * from kept
union all
select rule, participant, enrolment, slot, posted_on, points, entitlement::bigint, x, stage, true from run_up;
