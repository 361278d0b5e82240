-- grain: none
-- reads: nothing
-- why: single sales are windows only while their rule is computed
delete from rule_part where slot >= 1000000000;
