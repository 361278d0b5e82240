-- grain: the variable `filter`, enrolment, day on which facts count, day on which it was known
-- reads: daily, enrolment
-- why: a day counts while something of it stands; of a team, while anything of any member does
insert into daily
with day as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    min(enrolment.enrolment) as enrolment, daily.counts_on, daily.known_on, sum(daily.rows) as rows
  from daily join enrolment using (enrolment)
  where daily.filter = getvariable('counted_filter') and daily.rows <> 0
  group by all
),
known as (
  select unit, counts_on, known_on, min(enrolment) over (partition by unit, counts_on) as enrolment,
    sum(rows) over (partition by unit, counts_on order by known_on) > 0 as stands
  from day
),
turned as (
  select *, lag(stands, 1, false) over (partition by unit, counts_on order by known_on) as stood from known
)
select getvariable('filter'), enrolment, counts_on, known_on, case when stands then 1 else -1 end, 0, 0
from turned where stands <> stood;
