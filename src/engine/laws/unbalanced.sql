-- grain: a participant whose balance is not what the ledger adds up to
-- reads: entry, balances
-- why: every point on an account was posted, and every point posted is on an account
with summed as (
  select participant_id, sum(points)::bigint as points from entry group by participant_id
),
posted as (
  select participant_id::varchar as participant_id, points * getvariable('point_unit') as points from summed
)
select coalesce(balances.participant_id::varchar, posted.participant_id) || ' has ' || coalesce(balance::varchar, 'no balance')
  || ' and was posted ' || coalesce(posted.points::varchar, 'nothing') as breach
from balances full join posted using (participant_id)
where balance is null or balance <> coalesce(posted.points, 0) or balance <> earned - redeemed - expired
order by breach;
