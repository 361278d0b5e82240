-- grain: measure
-- reads: constants
-- why: results do not say whether what several have of a measure is what they have together, nor whether it is money
create or replace table counted_measure (measure_id varchar, adds_up boolean, is_money boolean);
