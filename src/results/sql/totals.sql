-- grain: one row
-- reads: posting, place_posting, adjustment, advance_posting, redemption, expiry_posting
-- why: the summary's figures: postings of all kinds, and points that were earned
select count(*)::bigint as postings, coalesce(sum(points), 0)::bigint * getvariable('point_unit') as points
from (
  select points from posting union all select points from place_posting union all select points from adjustment
  union all select null from advance_posting
  union all select null from redemption union all select null from expiry_posting);
