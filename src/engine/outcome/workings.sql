-- grain: a posting that its value alone does not explain
-- reads: posting, explained_from, working, pool_share, rule, measure, day_key, window_key, enrolment_key, fraction, earned_id, posting_code
-- why: what it was worked out from, as it stood when it was posted; numbers that may have no decimals are fractions. In the
--      order of the ledger
create or replace view workings as
with asked as (
  select posting.*
  from posting
  join explained_from on explained_from.participant = posting.participant and posting.posted_on >= explained_from.from_day
  where slot in (select slot from working)
),
pooled as (
  select slot, enrolment, paid_on, any_value(rest) as rest, any_value(claims) as claims
  from pool_share
  group by slot, enrolment, paid_on
  having count(*) = 1
)
select
  enrolment_key.participant_id,
  posting_code(earned_id(day_key.key, window_key.key, enrolment_key.key, asked.late)) as posting_id,
  case when working.under is null then fraction(working.x, rule.x_divisor)
    else fraction(working.x::hugeint * sign(working.under) * working.over_parts, nullif(abs(working.under::hugeint), 0) * working.under_parts) end as x,
  case when working.under is null then fraction(working.x_before, rule.x_divisor)
    else fraction(working.x_before::hugeint * sign(working.under_before) * working.over_parts,
      nullif(abs(working.under_before::hugeint), 0) * working.under_parts) end as before,
  fraction(working.target, working.target_scale * measure.scale) as target,
  case when working.is_open then 'open' when not working.is_open then 'closed' end as gate,
  fraction(working.factor, working.factor_parts) as multiplier, fraction(working.times, working.times_parts) as boost,
  working.earned::decimal(15, 0) * getvariable('point_unit') as earned,
  fraction(coalesce(working.share, pooled.rest), coalesce(working.share_of, pooled.claims)) as share,
  working.since, working.place, working.alike
from asked
asof join working
  on working.slot = asked.slot and working.enrolment = asked.enrolment and working.known_on <= asked.posted_on
join rule on rule.rule = asked.rule
join measure using (measure)
join day_key on day_key.posted_on = asked.posted_on
join window_key on window_key.slot = asked.slot
join enrolment_key on enrolment_key.enrolment = asked.enrolment
left join pooled on pooled.slot = asked.slot and pooled.enrolment = asked.enrolment and pooled.paid_on = asked.posted_on
order by enrolment_key.participant_id, asked.posted_on, asked.late, window_key.rule_id, window_key.window_from,
  enrolment_key.team_id, posting_id;
