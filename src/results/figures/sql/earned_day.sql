-- grain: participant, team, day of posting
-- reads: published; ledger of the results
-- why: what is told of days and weeks needs no single posting, and the ledger is long: it is read once
create or replace table earned_day as
select participant_id, team_id, posted_on,
  sum(points) filter (kind in ('earn', 'place', 'adjustment', 'restatement')) as points,
  bool_or(points > 0 and kind in ('earn', 'place', 'restatement')) as has_brought
from published('ledger')
group by participant_id, team_id, posted_on;
