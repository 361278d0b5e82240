-- grain: participant, window, part, enrolment, day of knowing; a day may stand twice, once with no change
-- reads: increment, gate_flip
-- why: the days on which an entitlement may change: its own, those on which its gate turns, and in a divided window those
--      of the other parts, since each part's worth depends on the parts before it
create or replace view step as
with piece as (
  select distinct participant, win, part, enrolment from increment
),
divided as (
  select participant, win from piece where getvariable('may_divide') group by participant, win having count(*) > 1
),
change as (
  select participant, win, part, enrolment, known_on, dx, 0 as opens from increment
  union all
  select piece.participant, piece.win, piece.part, piece.enrolment, gate_flip.known_on, 0, gate_flip.opens
  from gate_flip join piece using (participant, win)
  where getvariable('gated')
  union all
  select piece.participant, piece.win, piece.part, piece.enrolment, increment.known_on, 0, 0
  from divided join piece using (participant, win) join increment using (participant, win)
  where getvariable('may_divide') and (piece.part, piece.enrolment) <> (increment.part, increment.enrolment)
)
select *, getvariable('may_divide') and (participant, win) in (select (participant, win) from divided) as divided
from change;
