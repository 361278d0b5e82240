-- grain: one row
-- reads: posting, place_posting, adjustment
-- why: the summary's figures
select count(*)::bigint as postings, coalesce(sum(points), 0)::bigint * getvariable('point_unit') as points
from (select points from posting union all select points from place_posting union all select points from adjustment);
