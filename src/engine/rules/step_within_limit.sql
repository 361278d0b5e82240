-- grain: participant, rule or board, what is missing
-- reads: next_step, limit_tomorrow, limit_slot, posting, enrolment
-- why: whoever reaches what is missing is paid no more of it than the limit in the variable `limit_number` leaves, of their own,
--      of their team or of all, but for tickets, which are no points. What it has let through stands in `posting` right after it was run
create or replace table next_step as
with let_through as (
  select limit_slot.within,
    case getvariable('limit_of') when 'participant' then posting.participant when 'team' then enrolment.team else 0 end as holder,
    sum(posting.points) as points
  from posting
  join limit_slot on limit_slot.limit_number = getvariable('limit_number') and limit_slot.slot = posting.slot
  join enrolment on enrolment.enrolment = posting.enrolment
  group by all
),
held as (
  select participant, case getvariable('limit_of') when 'participant' then participant when 'team' then team else 0 end as holder
  from enrolment
  where getvariable('today')::date + 1 >= from_day and getvariable('today')::date + 1 < until_day
),
bound as (
  select next_step.*, limit_tomorrow.within is not null as is_bound, getvariable('limit') - coalesce(let_through.points, 0) as left_over
  from next_step
  left join limit_tomorrow
    on limit_tomorrow.limit_number = getvariable('limit_number') and limit_tomorrow.rule = next_step.rule and next_step.what <> 'ticket'
  left join held on held.participant = next_step.participant
  left join let_through on let_through.within = limit_tomorrow.within and let_through.holder = held.holder
)
select * exclude (is_bound, left_over) replace (case when is_bound then least(gains, left_over) else gains end::bigint as gains)
from bound
where not is_bound or left_over > 0;
