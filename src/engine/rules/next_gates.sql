-- grain: participant whose gate is closed, for the variables `rule` and `condition`
-- reads: now, daily, enrolment, condition_day, window_target, band
-- why: what one condition still wants, and the points that wait behind the gate. `window_target` is the condition's
insert into next_step
with counted as (
  select enrolment.participant,
    sum(case getvariable('condition_component') when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end) as x
  from daily
  join enrolment using (enrolment)
  join condition_day
    on condition_day.rule = getvariable('rule') and condition_day.condition = getvariable('condition')
    and condition_day.day = daily.counts_on and condition_day.gate_window = getvariable('next_gate_window')
  where daily.filter = getvariable('condition_filter')
  group by enrolment.participant
),
wanted as (
  select now.participant, coalesce(counted.x, 0) as x,
    getvariable('limit')::hugeint * coalesce(window_target.target, 1) as edge,
    getvariable('limit_parts')::hugeint * coalesce(window_target.scale, 1) as per_x
  from now
  left join counted using (participant)
  left join window_target on window_target.participant = now.participant and window_target.win = getvariable('next_gate_window')
  where not now.is_open and (not getvariable('as_attainment') or window_target.target > 0)
),
waiting as (
  select now.participant,
    round_half_up(
      band_worth(now.x * now.per_x, now.xd, origin, step, whole, points, base, share, more) * now.amount, more * getvariable('point_parts') * now.amount_parts
    ) as gains
  from (select *, case when getvariable('exact') then xd else 1 end * getvariable('common_step') as more from now) now
  join band
    on band.rule = getvariable('rule') and (band."column" is null or band."column" = now.factor) and (low is null or now.x * now.per_x >= low * now.xd)
    and (high is null or now.x * now.per_x < high * now.xd)
)
select wanted.participant, getvariable('rule'), null, 'gate', getvariable('measure'),
  ((edge + per_x - 1) // per_x - x + getvariable('limit_open'))::bigint, coalesce(waiting.gains, 0)::bigint, getvariable('days_left')
from wanted left join waiting using (participant)
where (edge + per_x - 1) // per_x - x + getvariable('limit_open') > 0;
