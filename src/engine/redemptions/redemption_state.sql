-- grain: redemption that is requested by today
-- reads: constants
-- why: as it stands today; money in the smallest unit of the currency, null where the reward has none
create table redemption_state (
  redemption_id varchar, participant integer, reward_id varchar, requested_on date, quantity bigint, points bigint,
  state varchar, state_on date, value bigint, taxable_value bigint);
