-- grain: a rule, or a version of one
-- reads: constants
-- why: what is published of it; x in published units is x * x_multiple / x_divisor. `first` is the number of the rule as
--      it began; versions are numbered after it in the order in which they became known
create table rule (
  rule integer, first integer, rule_id varchar, version integer, measure integer, x_multiple bigint, x_divisor bigint
);
