-- grain: participant with points that will expire if none are spent
-- reads: expiry_level
-- why: the next day on which some do, and how many, as far as is known today
insert into expiring
select participant, min(day) ,
  (arg_min(expired, day) - (select coalesce(max(past.expired), 0) from expiry_level past
     where past.participant = level.participant and past.since = level.since and past.day <= getvariable('today')::date))::bigint
from expiry_level level
where day > getvariable('today')::date
group by participant, since;
