-- grain: a rule
-- reads: constants
-- why: what is published of it; `x_units` is how many published units of x make one of the engine's, times `x_parts`
create table rule (rule integer, rule_id varchar, version integer, measure integer, x_multiple bigint, x_divisor bigint);
