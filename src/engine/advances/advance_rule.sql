-- grain: a rule, or a version of one, that pays an advance back
-- reads: constants
-- why: no rule pays two
create table advance_rule (advance integer, rule integer);
