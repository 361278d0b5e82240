-- grain: a closed stage whose postings would be others today
-- reads: posting, rule_part, rule, kept_stage, closed_posting
-- why: what stands as it was published needs nothing put in its place
create table moved_stage as
with now as (
  select posting.stage, rule.first, rule_part.win, posting.enrolment, posting.posted_on, posting.points
  from posting
  join kept_stage using (stage)
  join rule_part using (slot)
  join rule on rule.rule = posting.rule
  where not posting.late
),
was as (
  select stage, first, win, enrolment, posted_on, points from closed_posting
),
summed as (
  select stage, first, win, enrolment, posted_on, sum(points) as points
  from (from now union all select * replace (-points as points) from was)
  group by all
)
select distinct stage from summed where points <> 0;
