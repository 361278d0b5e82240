-- grain: a segment that a rule is for
-- reads: constants
-- why: rules for everyone have no row here
create table rule_segment (rule integer, segment integer);
