-- grain: participant or team, part
-- reads: published, figure; prizes and redemptions of the results
-- why: what the season brought beside points: prizes that are final, and what was redeemed and not cancelled
insert into figure
select 'rewards_won', 'prizes', entrant_kind, entrant_id, null, null, null, count(*)::decimal(38, 6)
from published('prizes') where not provisional and entrant_kind in ('participant', 'team') group by all
union all
select 'rewards_won', 'redeemed', 'participant', participant_id, null, null, null, sum(points)::decimal(38, 6)
from published('redemptions') where state <> 'cancelled' group by all;
