-- grain: participant, for the variable `rule`
-- reads: now, band, cap_left
-- why: the nearest x at which the curve pays more, and what it pays there; not beyond what a cap leaves. Where sales are
--      shared, x may lie between units, and what one does next brings whole ones: `next_parts` make one. Where what one does next
--      counts below the line of a ratio, too, each unit raises xd by `below`, and comes so much less nearer to the edge. Tickets are
--      no points, and no cap is of them
insert into next_step
with here as (
  select now.*, x * per_x as xn, case when getvariable('exact') then xd else 1 end * getvariable('common_step') as more, band.*
  from now left join band
    on band.rule = getvariable('rule') and (band."column" is null or band."column" = now.factor) and (low is null or x * per_x >= low * xd) and (high is null or x * per_x < high * xd)
),
edge as (
  select *, coalesce(band_worth(xn, xd, origin, step, whole, points, base, share, more), 0) as n,
    least(
      case when whole and points > 0 and xn >= origin * xd then origin + ((xn - origin * xd) // (step * xd) + 1) * step end,
      coalesce(high, (select min(above.low) from band above
        where above.rule = getvariable('rule') and (above."column" is null or above."column" = factor) and above.low * xd > xn))
    ) as edge
  from here
),
needed as (
  select participant, x, per_x, more, n, amount, amount_parts, factor, per_x - edge * getvariable('below') as nearer,
    x + (edge * xd - x * per_x + nearer - 1) // nearer as next_x, xd + (next_x - x) * getvariable('below') as xd
  from edge where edge is not null and per_x > edge * getvariable('below')
),
gain as (
  select needed.participant, x, next_x,
    round_half_up(
      (band_worth(next_x * per_x, xd, origin, step, whole, points, base, share, more) - n) * amount,
      more * getvariable('point_parts') * amount_parts
    ) as gains
  from needed join band
    on band.rule = getvariable('rule') and (band."column" is null or band."column" = needed.factor) and (low is null or next_x * per_x >= low * xd) and (high is null or next_x * per_x < high * xd)
)
select gain.participant, getvariable('rule'), null, getvariable('next_what'), getvariable('measure'),
  ((next_x - x + getvariable('next_weight') * getvariable('next_parts') - 1)
    // (getvariable('next_weight') * getvariable('next_parts')) * getvariable('next_parts'))::bigint,
  least(gains, coalesce(cap_left.points, gains))::bigint, getvariable('days_left')
from gain left join cap_left on cap_left.participant = gain.participant and getvariable('next_what') <> 'ticket'
where least(gains, coalesce(cap_left.points, gains)) > 0;
