-- grain: enrolment, part of a window, day of knowing
-- reads: step, enrolment, rule_part
-- why: x of everything up to this part's end, as known on the day, whether the gate is open, and the multiplier; of a fraction,
--      also what is below the line, which costs the others nothing
create or replace view measured as
with known as not materialized (
  select
    enrolment, slot, known_on, divided,
    (sum(dx) over known)::bigint as x,
    null::bigint as under,
    (sum(turns) over known)::bigint as turned
  from step
  where not getvariable('is_fraction') and getvariable('gated')
  window known as (partition by enrolment, slot order by known_on)
  union all
  select enrolment, slot, known_on, divided, (sum(dx) over plain)::bigint, null, 0
  from step
  where not getvariable('is_fraction') and not getvariable('gated')
  window plain as (partition by enrolment, slot order by known_on)
  union all
  select
    enrolment, slot, known_on, divided, (sum(dx) over fraction)::bigint, (sum(under) over fraction)::bigint, (sum(turns) over fraction)::bigint
  from step
  where getvariable('is_fraction')
  window fraction as (partition by enrolment, slot order by known_on)
),
stood as not materialized (
  select * exclude (turned),
    case when getvariable('gated') then getvariable('open_at_zero') + ((turned + 32768) & 65535) - 32768 >= getvariable('open_at') else true end
      as is_open,
    case when getvariable('multiplied') then getvariable('factor_at_zero') + ((turned + 32768) >> 16) else 1 end as factor
  from known
),
together as not materialized (
  select distinct * from stood where getvariable('may_divide') and divided
)
select * from stood where not (getvariable('may_divide') and divided)
union all
select enrolment, slot, known_on, divided,
  (sum(x) over (partition by enrolment.participant, rule_part.win, known_on order by slot, enrolment))::bigint,
  (sum(under) over (partition by enrolment.participant, rule_part.win, known_on order by slot, enrolment))::bigint, is_open, factor
from together join enrolment using (enrolment) join rule_part using (slot);
