-- grain: enrolment, part of a window, day of knowing
-- reads: measured, band, window_target, rule_amount, enrolment, rule_part
-- why: the curve, for x as a share of the target or baseline, or of another measure: a fraction xn / xd, compared and divided by multiplying across;
--      and for points times an amount: of the participant's row, or the target itself where only the edges are shares of it.
--      Without a target above zero there is no x, and what `missing` says. Of a matrix the multiplier says which column holds
create or replace view worth as
with aimed as (
  select measured.*, enrolment.participant, rule_part.win,
    case when getvariable('as_share') then coalesce(window_target.target, nullif(getvariable('missing_target'), 0)) else 1 end::hugeint as target,
    coalesce(window_target.scale, getvariable('missing_scale'))::hugeint as scale
  from measured
  join enrolment using (enrolment)
  join rule_part using (slot)
  left join window_target on window_target.participant = enrolment.participant and window_target.win = rule_part.win
),
shared as (
  select aimed.* exclude (participant, win, target, scale),
    case when getvariable('is_fraction') then aimed.x::hugeint * sign(under) * getvariable('over_parts') else aimed.x end
      * scale * getvariable('edge_parts') as xn,
    case when getvariable('is_fraction') then nullif(abs(under), 0)::hugeint * getvariable('under_parts')
      when getvariable('as_share') then target * getvariable('weight_parts') else 1 end as xd,
    case when getvariable('exact') then getvariable('common_step') * coalesce(xd, 1) else 1::hugeint end as more,
    case when getvariable('times_target') then target else 1 end
      * case when getvariable('times_amount') then rule_amount.amount else 1 end * case when getvariable('by_column') then 1 else factor end as amount,
    case when getvariable('times_target') then scale * getvariable('measure_scale') else 1 end * getvariable('amount_parts')
      * getvariable('factor_parts') as amount_parts
  from aimed
  left join rule_amount
    on getvariable('times_amount') and rule_amount.rule = getvariable('rule') and rule_amount.participant = aimed.participant
)
select
  shared.* exclude (xn, xd, more, amount, amount_parts)
    replace (case when getvariable('is_fraction')
      then round_half_up(xn * getvariable('value_units'), xd * getvariable('edge_parts')) else x end::bigint as x),
  case when not is_open then 0
    when xd is null then case when x > 0 then getvariable('missing_points') * more * amount_parts else 0 end
    when band.rule is null then 0
    else band_worth(xn, xd, origin, step, whole, band.points, base, share, more) * amount end as n,
  getvariable('point_parts') * more * amount_parts as d
from shared
left join band
  on band.rule = getvariable('rule') and (band.low is null or xn >= band.low * xd) and (band.high is null or xn < band.high * xd)
  and xd > 0 and (band."column" is null or band."column" = factor);
