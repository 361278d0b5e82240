-- grain: kind of posting, rule
-- reads: compared_points
-- why: points by rule, those that differ alone
select kind, rule_id, count(distinct participant_id)::varchar as people, sum(before)::varchar as before, sum(after)::varchar as after,
  (sum(after) - sum(before))::varchar as difference
from compared_points group by kind, rule_id
order by abs(sum(after) - sum(before)) desc, kind, rule_id;
