-- grain: participant, day on which points expire
-- reads: expiry_level, enrolment
-- why: the difference to what had expired before; of what is taken back after it has expired, the same comes back. For the
--      team in which someone stands that day, or stood last
insert into expiry_posting
with expired as (
  select participant, day as posted_on, lag(expired, 1, 0) over (partition by participant order by day) - expired as points
  from expiry_level
  where day >= since and day <= getvariable('today')::date
)
select expired.participant,
  coalesce(
    arg_max(enrolment.enrolment, enrolment.from_day) filter (enrolment.from_day <= expired.posted_on),
    arg_min(enrolment.enrolment, enrolment.from_day)),
  expired.posted_on, expired.points::bigint
from expired join enrolment on enrolment.participant = expired.participant
where expired.points <> 0
group by expired.participant, expired.posted_on, expired.points;
