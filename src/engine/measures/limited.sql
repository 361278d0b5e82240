-- grain: the variable `filter`, enrolment, day on which facts count, day on which that was known
-- reads: keyed, key_limit, scope_day, scope_segment, enrolment
-- why: of a key in a cell, what comes first in time fills the limit: so many rows of each, or as much as its own baseline.
--      What becomes known later pushes the others out. A key that becomes known in the order of its days, and never less, is
--      worked out in one pass; only the others day by day
insert into daily
with counted as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    scope_day.cell, keyed.key, keyed.counts_on, keyed.enrolment, keyed.known_on,
    sum(case getvariable('counted_component') when 'rows' then keyed.rows when 'quantity' then keyed.quantity else keyed.value end)::bigint as amount
  from keyed
  join scope_day on scope_day.day = keyed.counts_on
  join enrolment using (enrolment)
  where keyed.keying = getvariable('keying')
    and (getvariable('every_segment') or enrolment.segment in (select segment from scope_segment))
  group by all
),
piece as (
  select counted.*, coalesce(key_limit.most, getvariable('limit')) as most
  from counted left join key_limit using (unit, cell, key)
  where counted.amount <> 0
),
ordered as (
  select *,
    lag(known_on, 1, known_on) over earlier <= known_on and amount > 0 as follows,
    sum(amount) over (earlier rows unbounded preceding) as through
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
  select unit, cell, key, counts_on, enrolment, most, min(known_on) as first_known from calm where not is_calm group by all
),
stood as (
  select moment.unit, moment.cell, moment.key, moment.known_on, place.counts_on, place.enrolment, place.most,
    coalesce(sum(calm.amount), 0) as amount
  from moment
  join place using (unit, cell, key)
  left join calm on calm.unit = moment.unit and calm.cell = moment.cell and calm.key = moment.key
    and calm.counts_on = place.counts_on and calm.enrolment = place.enrolment and calm.known_on <= moment.known_on
  where place.first_known <= moment.known_on
  group by all
),
filled as (
  select *, sum(amount) over (
    partition by unit, cell, key, known_on order by counts_on, enrolment rows unbounded preceding) as through
  from stood
),
let_through as (
  select *, least(through, most) - least(through - amount, most) as passed from filled
),
moved as (
  select enrolment, counts_on, known_on,
    passed - lag(passed, 1, 0) over (partition by unit, cell, key, counts_on, enrolment order by known_on) as passed
  from let_through
),
change as (
  select enrolment, counts_on, known_on, least(through, most) - least(through - amount, most) as passed
  from calm where is_calm
  union all
  select * from moved
)
select getvariable('filter'), enrolment, counts_on, known_on,
  case when getvariable('counted_component') = 'rows' then sum(passed) else 0 end::bigint,
  case when getvariable('counted_component') = 'quantity' then sum(passed) else 0 end::bigint,
  case when getvariable('counted_component') = 'value' then sum(passed) else 0 end::bigint
from change
group by all having sum(passed) <> 0;
