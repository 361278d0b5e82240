-- grain: a participant
-- reads: posting, place_posting, adjustment, advance_posting, redemption, expiry_posting, expiring, participant
-- why: the sum of postings, and what of it will expire next if nothing is spent
create or replace view balances as
with entry as (
  select participant, points, 'earned' as kind from posting
  union all
  select participant, points, 'earned' from place_posting
  union all
  select participant, points, 'earned' from adjustment
  union all
  select participant, points, 'advanced' from advance_posting
  union all
  select participant, points, 'redeemed' from redemption
  union all
  select participant, -points, 'expired' from expiry_posting
),
summed as (
  select participant, coalesce(sum(points) filter (kind = 'earned'), 0)::bigint as earned,
    coalesce(sum(points) filter (kind = 'advanced'), 0)::bigint as advanced,
    coalesce(sum(points) filter (kind = 'redeemed'), 0)::bigint as redeemed,
    coalesce(sum(points) filter (kind = 'expired'), 0)::bigint as expired
  from entry group by participant
)
select participant.participant_id, coalesce(summed.earned, 0) * getvariable('point_unit') as earned,
  coalesce(summed.redeemed, 0) * getvariable('point_unit') as redeemed, coalesce(summed.expired, 0) * getvariable('point_unit') as expired,
  coalesce(summed.earned + summed.advanced - summed.redeemed - summed.expired, 0) * getvariable('point_unit') as balance,
  coalesce(summed.advanced, 0) * getvariable('point_unit') as advanced,
  expiring.expires_on, coalesce(expiring.points, 0) * getvariable('point_unit') as expiring
from participant left join summed using (participant) left join expiring using (participant)
order by participant.participant_id;
