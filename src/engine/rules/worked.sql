-- grain: enrolment, part of a window, day of knowing, for the variable `rule`
-- reads: change, increment, gate_flip, window_target, enrolment, rule_part, latest_day
-- why: a gate and a multiplier are what turned last; x is what all parts have come to, up to this one. Of a plain curve
--      over a whole window the ledger says all; where no window is divided, x is the change's own. Nobody's latest
--      postings reach further back than the latest of one rule. A rule that needs neither has no join by time to wait for.
--      Days are asked for by enrolment, so that no join is left with nothing but an order of days to go by
insert into working
with turned as (
  select distinct participant, win, known_on,
    getvariable('open_at_zero') + sum(opens) over known >= getvariable('open_at') as is_open,
    (getvariable('factor_at_zero') + sum(adds) over known)::bigint as factor
  from gate_flip
  window known as (partition by participant, win order by known_on)
),
own as (
  select distinct enrolment, slot, known_on, sum(dx) over known as x, sum(under) over known as under
  from increment
  where getvariable('may_divide') or getvariable('is_fraction')
  window known as (partition by enrolment, slot order by known_on)
),
piece as (
  select enrolment.participant, rule_part.win, enrolment, slot
  from (select distinct enrolment, slot from own) join enrolment using (enrolment) join rule_part using (slot)
),
latest as (
  select participant, latest_day(known_on, getvariable('worked_days')) as from_day
  from change join enrolment using (enrolment)
  group by participant
),
asked as (
  select enrolment, participant, latest.from_day from latest join enrolment using (participant)
),
placed as (
  select change.*, asked.participant, rule_part.win, rule_part.times
  from change
  join asked on asked.enrolment = change.enrolment and change.known_on >= asked.from_day
  join rule_part using (slot)
),
reached as (
  select placed.enrolment, placed.slot, placed.known_on, piece.enrolment as of_enrolment, piece.slot as of_slot,
    (piece.slot, piece.enrolment) <> (placed.slot, placed.enrolment) as is_before
  from placed
  join piece on piece.participant = placed.participant and piece.win = placed.win
    and (piece.slot, piece.enrolment) <= (placed.slot, placed.enrolment)
  where getvariable('may_divide') or getvariable('is_fraction')
),
through as (
  select reached.enrolment, reached.slot, reached.known_on,
    coalesce(sum(own.x), 0)::bigint as x, coalesce(sum(own.under), 0)::bigint as under,
    coalesce(sum(own.x) filter (is_before), 0)::bigint as x_before,
    coalesce(sum(own.under) filter (is_before), 0)::bigint as under_before, bool_or(is_before) as is_divided
  from reached
  asof left join own
    on own.enrolment = reached.of_enrolment and own.slot = reached.of_slot and own.known_on <= reached.known_on
  group by reached.enrolment, reached.slot, reached.known_on
  union all
  select enrolment, slot, known_on, x, 0, 0, 0, false
  from placed where not (getvariable('may_divide') or getvariable('is_fraction'))
),
stood as (
  select placed.enrolment, placed.slot, placed.known_on, turned.is_open, turned.factor
  from placed
  asof join turned
    on turned.participant = placed.participant and turned.win = placed.win and turned.known_on <= placed.known_on
  where getvariable('has_gate') or getvariable('multiplied')
)
select
  placed.enrolment, placed.slot, placed.known_on,
  through.x, case when getvariable('is_fraction') then through.under end, through.x_before, through.under_before,
  getvariable('over_parts'), getvariable('under_parts'), window_target.target, window_target.scale,
  case when getvariable('has_gate') then coalesce(stood.is_open, getvariable('open_at_zero') >= getvariable('open_at')) end,
  case when getvariable('multiplied') then coalesce(stood.factor, getvariable('factor_at_zero')) end, getvariable('factor_parts'),
  case when getvariable('boosted') then placed.times else 1 end, getvariable('times_parts'), placed.entitlement, null, null,
  null, null, null
from placed
join through using (enrolment, slot, known_on)
left join stood using (enrolment, slot, known_on)
left join window_target on window_target.participant = placed.participant and window_target.win = placed.win
where getvariable('explains') or through.is_divided;
