-- grain: a participant
-- reads: posting, place_posting, adjustment, advance_posting, participant
-- why: the sum of postings; nothing is redeemed or expires yet
create or replace view balances as
with entry as (
  select participant, points, false as is_advance from posting
  union all
  select participant, points, false from place_posting
  union all
  select participant, points, false from adjustment
  union all
  select participant, points, true from advance_posting
),
summed as (
  select participant, coalesce(sum(points) filter (not is_advance), 0)::bigint as earned,
    coalesce(sum(points) filter (is_advance), 0)::bigint as advanced
  from entry group by participant
)
select participant.participant_id, coalesce(summed.earned, 0) * getvariable('point_unit') as earned,
  0 * getvariable('point_unit') as redeemed, 0 * getvariable('point_unit') as expired,
  coalesce(summed.earned + summed.advanced, 0) * getvariable('point_unit') as balance,
  coalesce(summed.advanced, 0) * getvariable('point_unit') as advanced
from participant left join summed using (participant)
order by participant.participant_id;
