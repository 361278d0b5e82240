-- grain: a participant
-- reads: posting, place_posting, adjustment, participant
-- why: the sum of postings; nothing is redeemed or expires yet
create or replace view balances as
with entry as (
  select participant, points from posting
  union all
  select participant, points from place_posting
  union all
  select participant, points from adjustment
),
summed as (
  select participant, sum(points)::bigint as points from entry group by participant
)
select participant.participant_id, coalesce(summed.points, 0) * getvariable('point_unit') as earned,
  0 * getvariable('point_unit') as redeemed, 0 * getvariable('point_unit') as expired,
  coalesce(summed.points, 0) * getvariable('point_unit') as balance
from participant left join summed using (participant)
order by participant.participant_id;
