-- grain: a rule
-- reads: constants
-- why: what is published of it; x in published units is x * x_multiple / x_divisor
create table rule (
  rule integer, rule_id varchar, version integer, measure integer, x_multiple bigint, x_divisor bigint
);
