-- grain: a reward that has a value
-- reads: constants
-- why: in the smallest unit of the currency
create table reward_value (reward_id varchar, value bigint);
