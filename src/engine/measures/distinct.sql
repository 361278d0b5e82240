-- grain: the variable `filter`, enrolment, day on which a key counts, day on which that was known
-- reads: keyed, scope_day, scope_segment, enrolment
-- why: a key counts in a window on the first day on which something of it stands; what becomes known later moves it, -1
--      there and +1 here. A day on which something always stands, once known, settles every later day that is known after
--      it: of most keys one day is left, and only the others are followed through time. Of a team, members share their keys
insert into daily
with piece as (
  select case when getvariable('of_teams') then enrolment.team else enrolment.participant end as unit,
    scope_day.win, keyed.key, keyed.counts_on, keyed.enrolment, keyed.known_on, keyed.rows
  from keyed
  join scope_day on scope_day.day = keyed.counts_on
  join enrolment using (enrolment)
  where keyed.keying = getvariable('keying') and keyed.rows <> 0 and keyed.key <> ''
    and (getvariable('every_segment') or enrolment.segment in (select segment from scope_segment))
),
day as (
  select unit, win, key, counts_on, enrolment, min(known_on) as known_on, min(rows) > 0 as stays
  from piece group by all
),
placed as (
  select *,
    row_number() over (partition by unit, win, key order by counts_on, enrolment) as nth,
    min(known_on) filter (stays) over (
      partition by unit, win, key order by counts_on, enrolment rows between unbounded preceding and 1 preceding) as settled_on
  from day
),
open as (
  select *, count(*) over (partition by unit, win, key) = 1 and stays as is_calm
  from placed where settled_on is null or known_on < settled_on
),
followed as (
  select open.unit, open.win, open.key, open.nth, open.counts_on, open.enrolment, piece.known_on, piece.rows
  from open join piece using (unit, win, key, counts_on, enrolment)
  where not open.is_calm
),
moment as (
  select distinct unit, win, key, known_on from followed
),
stands as (
  select moment.unit, moment.win, moment.key, moment.known_on, followed.nth
  from moment join followed using (unit, win, key)
  where followed.known_on <= moment.known_on
  group by all having sum(followed.rows) > 0
),
first as (
  select moment.unit, moment.win, moment.key, moment.known_on, min(stands.nth) as nth
  from moment left join stands using (unit, win, key, known_on)
  group by all
),
moved as (
  select *, lag(nth) over (partition by unit, win, key order by known_on) as before from first
),
change as (
  select unit, win, key, nth, known_on, 1 as rows from moved where nth is distinct from before and nth is not null
  union all
  select unit, win, key, before, known_on, -1 from moved where nth is distinct from before and before is not null
),
counted as (
  select enrolment, counts_on, known_on, 1 as rows from open where is_calm
  union all
  select open.enrolment, open.counts_on, change.known_on, change.rows
  from change join open using (unit, win, key, nth)
)
select getvariable('filter'), enrolment, counts_on, known_on, sum(rows)::bigint, 0, 0
from counted
group by all having sum(rows) <> 0;
