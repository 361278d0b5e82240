-- grain: enrolment, part of a window, day of knowing; a day may stand twice, once with no change
-- reads: increment, gate_flip, enrolment, rule_part
-- why: the days on which an entitlement may change: its own, those on which its gate turns, that on which its version became known, and in a divided window those
--      of the other parts, since each part's worth depends on the parts before it. `turns`
--      counts both in one number, so that one sum is enough: open conditions below 65536, the multiplier above
create or replace view step as
with piece as (
  select participant, win, enrolment, slot
  from (select distinct enrolment, slot from increment) join enrolment using (enrolment) join rule_part using (slot)
),
divided as (
  select participant, win from piece where getvariable('may_divide') group by participant, win having count(*) > 1
),
divided_piece as (
  select piece.* from piece join divided using (participant, win)
),
change as (
  select enrolment, slot, known_on, dx, under, 0 as turns from increment
  union all
  select piece.enrolment, piece.slot, gate_flip.known_on, 0, 0, gate_flip.opens + 65536 * gate_flip.adds
  from gate_flip join piece using (participant, win)
  where getvariable('gated')
  union all
  select piece.enrolment, piece.slot, increment.known_on, 0, 0, 0
  from divided_piece piece
  join divided_piece other using (participant, win)
  join increment on increment.enrolment = other.enrolment and increment.slot = other.slot
  where getvariable('may_divide') and (piece.enrolment, piece.slot) <> (other.enrolment, other.slot)
  union all
  select enrolment, slot, getvariable('known_from')::date, 0, 0, 0 from piece where getvariable('known_from') is not null
)
select *, getvariable('may_divide') and (enrolment, slot) in (select (enrolment, slot) from divided_piece) as divided
from change;
