-- grain: a participant who has redeemed more than there is by now
-- reads: balances, redemption, participant
-- why: what was taken back after it had been spent stays as a debt, which the next points meet
select balances.participant_id, (-balances.balance)::varchar as debt
from balances
where balances.balance < 0 and balances.participant_id in (
  select participant.participant_id from redemption join participant using (participant)
  group by participant.participant_id having sum(redemption.points) > 0)
order by balances.participant_id;
