-- grain: participant, kind of posting, rule
-- reads: compared_points
-- why: whose points differ, the largest difference first
select participant_id, segment, kind, rule_id, before::varchar as before, after::varchar as after, (after - before)::varchar as difference
from compared_points
order by abs(after - before) desc, participant_id, kind, rule_id;
