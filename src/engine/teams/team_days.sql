-- grain: the variable `filter`, team, day on which facts count, day on which they were known
-- reads: daily, enrolment
-- why: what a team has is what its members have, added up; keys that they share have been counted once before
insert into daily
select getvariable('filter'), -1 - enrolment.team, daily.counts_on, daily.known_on,
  sum(daily.rows)::bigint, sum(daily.quantity)::bigint, sum(daily.value)::bigint
from daily join enrolment using (enrolment)
where daily.filter = getvariable('counted_filter')
group by all;
