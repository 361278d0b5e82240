-- grain: participant, rule
-- reads: ledger
-- why: what an example comes to, whenever it was posted
select participant_id, rule_id::varchar as rule_id, sum(points)::varchar as points from ledger group by participant_id, rule_id;
