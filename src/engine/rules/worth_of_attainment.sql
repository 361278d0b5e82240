-- grain: enrolment, part of a window, day of knowing
-- reads: measured, band, window_target, enrolment, rule_part
-- why: the curve, for x as a share of the target: a fraction xn / xd, compared and divided by multiplying across.
--      Without a target above zero there is no x and no worth
create or replace view worth as
with shared as (
  select measured.*,
    measured.x::hugeint * window_target.scale * getvariable('edge_parts') as xn,
    window_target.target * getvariable('weight_parts') as xd,
    case when getvariable('exact') then getvariable('common_step') * coalesce(xd, 1) else 1::hugeint end as more
  from measured
  join enrolment using (enrolment)
  join rule_part using (slot)
  left join window_target on window_target.participant = enrolment.participant and window_target.win = rule_part.win
)
select
  shared.* exclude (xn, xd, more),
  case when band.rule is null or not is_open then 0
    else band_worth(xn, xd, origin, step, whole, band.points, base, share, more) end as n,
  getvariable('point_parts') * more as d
from shared
left join band
  on band.rule = getvariable('rule') and (band.low is null or xn >= band.low * xd) and (band.high is null or xn < band.high * xd)
  and xd > 0;
