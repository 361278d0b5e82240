-- grain: participant, window, day of knowing, for the variables `rule` and `condition`
-- reads: daily, enrolment, condition_day, condition_window, window_target
-- why: x of a gate is unboosted; compared by multiplying across, since attainment is a fraction; without a target,
--      or with nothing below the line, it is closed
insert into gate_flip
with moved as not materialized (
  select enrolment.participant, condition_day.gate_window, daily.known_on,
    sum(case when not getvariable('condition_is_fraction') or daily.filter = getvariable('condition_filter')
      then case getvariable('condition_component') when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end
      else 0 end) as dx,
    sum(case when getvariable('condition_is_fraction') and daily.filter = getvariable('condition_under_filter')
      then case getvariable('condition_under_component') when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end
      else 0 end) as dunder
  from daily
  join enrolment using (enrolment)
  join condition_day
    on condition_day.rule = getvariable('rule') and condition_day.condition = getvariable('condition')
    and condition_day.day = daily.counts_on
  where daily.filter = getvariable('condition_filter')
    or (getvariable('condition_is_fraction') and daily.filter = getvariable('condition_under_filter'))
  group by all
),
measured as (
  select *, sum(dx) over known as x, null as under
  from moved where not getvariable('condition_is_fraction')
  window known as (partition by participant, gate_window order by known_on)
  union all
  select *, sum(dx) over fraction, sum(dunder) over fraction
  from moved where getvariable('condition_is_fraction')
  window fraction as (partition by participant, gate_window order by known_on)
),
compared as (
  select
    measured.participant, measured.gate_window, measured.known_on,
    x * case when getvariable('condition_is_fraction') then sign(under) * getvariable('condition_over_parts') else 1 end
      * coalesce(window_target.scale, 1) * getvariable('limit_parts')::hugeint as x,
    getvariable('limit')::hugeint
      * case when getvariable('condition_is_fraction') then abs(under) * getvariable('condition_under_parts') else 1 end
      * coalesce(window_target.target, 1) as edge,
    (not getvariable('as_attainment') or coalesce(window_target.target, 0) > 0)
      and (not getvariable('condition_is_fraction') or under <> 0) as defined
  from measured
  left join window_target
    on window_target.participant = measured.participant and window_target.win = measured.gate_window
),
held as (
  select participant, gate_window, known_on, defined,
    defined and case getvariable('test')
      when 'at_least' then x >= edge when 'above' then x > edge when 'at_most' then x <= edge else x < edge end as holds
  from compared
),
turned as (
  select *, lag(holds, 1, defined and getvariable('holds_at_zero')) over (partition by participant, gate_window order by known_on) as held_before
  from held
)
select turned.participant, condition_window.win, turned.known_on,
  case when turned.holds then 1 else -1 end * getvariable('opens'), case when turned.holds then 1 else -1 end * getvariable('adds')
from turned
join condition_window
  on condition_window.rule = getvariable('rule') and condition_window.condition = getvariable('condition')
  and condition_window.gate_window = turned.gate_window
where turned.holds <> turned.held_before;
