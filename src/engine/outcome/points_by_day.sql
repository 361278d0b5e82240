-- grain: a day on which points were posted
-- reads: posting, place_posting, adjustment, advance_posting, redemption, expiry_posting
-- why: what everyone together got and spent, for the run-rate and the budget; postings of rules are added up by day first
create or replace view points_by_day as
with entry as (
  select posted_on, sum(points) as points, 'earned' as kind from posting group by posted_on
  union all
  select posted_on, points, 'placed' from place_posting
  union all
  select posted_on, points, 'adjusted' from adjustment
  union all
  select posted_on, points, 'advanced' from advance_posting
  union all
  select posted_on, points, 'redeemed' from redemption
  union all
  select posted_on, -points, 'expired' from expiry_posting
)
select posted_on,
  coalesce(sum(points) filter (kind = 'earned'), 0)::bigint * getvariable('point_unit') as earned,
  coalesce(sum(points) filter (kind = 'placed'), 0)::bigint * getvariable('point_unit') as placed,
  coalesce(sum(points) filter (kind = 'adjusted'), 0)::bigint * getvariable('point_unit') as adjusted,
  coalesce(sum(points) filter (kind = 'advanced'), 0)::bigint * getvariable('point_unit') as advanced,
  coalesce(sum(points) filter (kind = 'redeemed'), 0)::bigint * getvariable('point_unit') as redeemed,
  coalesce(sum(points) filter (kind = 'expired'), 0)::bigint * getvariable('point_unit') as expired
from entry
group by posted_on
order by posted_on;
