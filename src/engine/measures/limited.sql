-- grain: the variable `filter`, enrolment, day on which rows count, day on which that was known
-- reads: keyed, scope_day, scope_segment, enrolment
-- why: of a key in a cell, what comes first in time fills the limit; what becomes known later pushes the others out. A key
--      that becomes known in the order of its days, and never less, is worked out in one pass; only the others day by day
insert into daily
with piece as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    scope_day.cell, keyed.key, keyed.counts_on, keyed.enrolment, keyed.known_on, sum(keyed.rows) as rows
  from keyed
  join scope_day on scope_day.day = keyed.counts_on
  join enrolment using (enrolment)
  where keyed.keying = getvariable('keying') and keyed.rows <> 0
    and (getvariable('every_segment') or enrolment.segment in (select segment from scope_segment))
  group by all
),
ordered as (
  select *,
    lag(known_on, 1, known_on) over earlier <= known_on and rows > 0 as follows,
    sum(rows) over (earlier rows unbounded preceding) as through
  from piece
  window earlier as (partition by unit, cell, key order by counts_on, enrolment, known_on)
),
calm as (
  select *, bool_and(follows) over (partition by unit, cell, key) as is_calm from ordered
),
moment as (
  select distinct unit, cell, key, known_on from calm where not is_calm
),
place as (
  select unit, cell, key, counts_on, enrolment, min(known_on) as first_known from calm where not is_calm group by all
),
stood as (
  select moment.unit, moment.cell, moment.key, moment.known_on, place.counts_on, place.enrolment, coalesce(sum(calm.rows), 0) as rows
  from moment
  join place using (unit, cell, key)
  left join calm on calm.unit = moment.unit and calm.cell = moment.cell and calm.key = moment.key
    and calm.counts_on = place.counts_on and calm.enrolment = place.enrolment and calm.known_on <= moment.known_on
  where place.first_known <= moment.known_on
  group by all
),
filled as (
  select *, sum(rows) over (
    partition by unit, cell, key, known_on order by counts_on, enrolment rows unbounded preceding) as through
  from stood
),
let_through as (
  select *, least(through, getvariable('limit')) - least(through - rows, getvariable('limit')) as amount from filled
),
moved as (
  select enrolment, counts_on, known_on,
    amount - lag(amount, 1, 0) over (partition by unit, cell, key, counts_on, enrolment order by known_on) as amount
  from let_through
),
change as (
  select enrolment, counts_on, known_on,
    least(through, getvariable('limit')) - least(through - rows, getvariable('limit')) as amount
  from calm where is_calm
  union all
  select * from moved
)
select getvariable('filter'), enrolment, counts_on, known_on, sum(amount)::bigint, 0, 0
from change
group by all having sum(amount) <> 0;
