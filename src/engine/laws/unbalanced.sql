-- grain: a participant whose balance is not what the ledger adds up to
-- reads: balances; the written ledger in the variable `ledger`
-- why: every point on an account was posted, and every point posted is on an account, as both are published
with posted as (
  select participant_id, sum(points) as points from read_parquet(getvariable('ledger')) group by participant_id
)
select coalesce(balances.participant_id::varchar, posted.participant_id) || ' has ' || coalesce(balance::varchar, 'no balance')
  || ' and was posted ' || coalesce(posted.points::varchar, 'nothing') as breach
from balances full join posted on posted.participant_id = balances.participant_id
where balance is null or balance <> coalesce(posted.points, 0) or balance <> earned + advanced - redeemed - expired
order by breach;
