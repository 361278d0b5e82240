-- grain: participant with points that will expire if none are spent
-- reads: expiry_level
-- why: the next day on which some do, and how many, as far as is known today. What is spent already does not expire
insert into expiring
with stood as (
  select *, coalesce(max(expired) filter (day <= getvariable('today')::date) over (partition by participant, since), 0) as gone
  from expiry_level
)
select participant, min(day), (arg_min(expired, day) - any_value(gone))::bigint
from stood
where day > getvariable('today')::date and expired > gone
group by participant, since;
