-- grain: enrolment, part of a window of a rule, settlement; of rules outside the pool as it was
-- reads: posting, limit_slot, settled, stage
-- why: of what draws on a pool this is what is posted, and nothing else; what the window came to is added up
create or replace table posting as
select * from posting where slot not in (select slot from limit_slot where limit_number = getvariable('limit_number'))
union all
select settled.rule, settled.participant, settled.enrolment, settled.slot, settled.paid_on as posted_on, settled.points,
  (sum(settled.points) over (
    partition by settled.first, settled.participant, settled.win
    order by settled.paid_on, settled.part, settled.enrolment rows unbounded preceding
  ))::bigint as entitlement,
  settled.x, settled.stage, coalesce(settled.paid_on > stage.closes, false) as late
from settled left join stage on stage.stage = settled.stage
where settled.points <> 0;
