-- grain: segment
-- reads: compared_points
-- why: points by segment, those that differ alone
select segment, count(distinct participant_id)::varchar as people, sum(before)::varchar as before, sum(after)::varchar as after,
  (sum(after) - sum(before))::varchar as difference
from compared_points group by segment
order by segment;
