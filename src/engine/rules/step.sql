-- grain: participant, window, part, enrolment, day of knowing
-- reads: increment, gate_flip, enrolment
-- why: the days on which an entitlement may change: its own, those on which its gate turns, and in a divided window those
--      of the other parts, since each part's worth depends on the parts before it
create or replace table step as
with piece as (
  select distinct participant, win, part, enrolment from increment
  where getvariable('gated') or getvariable('parted')
    or participant in (select participant from enrolment group by participant having count(*) > 1)
),
divided as (
  select participant, win from piece group by participant, win having count(*) > 1
),
change as (
  select participant, win, part, enrolment, known_on, dx, 0 as opens from increment
  union all
  select piece.participant, piece.win, piece.part, piece.enrolment, gate_flip.known_on, 0, gate_flip.opens
  from gate_flip join piece using (participant, win)
  union all
  select piece.participant, piece.win, piece.part, piece.enrolment, increment.known_on, 0, 0
  from divided join piece using (participant, win) join increment using (participant, win)
  where (piece.part, piece.enrolment) <> (increment.part, increment.enrolment)
)
select participant, win, part, enrolment, known_on, sum(dx)::bigint as dx, sum(opens)::integer as opens,
  divided.participant is not null as divided
from change left join divided using (participant, win)
group by all;
