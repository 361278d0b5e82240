-- grain: a fact that fits the filter in the variable `filter`, with what it changes
-- reads: matching, confirmed, manager
-- why: where facts have to be confirmed, only what is confirmed counts; where they are credited to managers, `enrolment` is
--      the manager's, and facts of who has none count for nobody
create view fitting as
with fact as (
  select * from matching where not getvariable('confirm')
  union all
  select * from confirmed where getvariable('confirm')
)
select * from fact where not getvariable('to_manager')
union all
select fact.* replace (manager.manager_enrolment as enrolment)
from fact join manager on manager.enrolment = fact.enrolment and fact.counts_on >= manager.from_day and fact.counts_on < manager.until_day
where getvariable('to_manager') and (manager.level = 1 or getvariable('all_managers'));
