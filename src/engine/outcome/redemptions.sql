-- grain: redemption
-- reads: redemption_state, participant
-- why: what somebody redeems, as it stands
create or replace view redemptions as
select participant.participant_id, redemption_id, reward_id, requested_on, quantity,
  redemption_state.points * getvariable('point_unit') as points, state, state_on,
  redemption_state.value * getvariable('money_unit') as value, taxable_value * getvariable('money_unit') as taxable_value
from redemption_state join participant using (participant)
order by participant.participant_id, requested_on, redemption_id;
