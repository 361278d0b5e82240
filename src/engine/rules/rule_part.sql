-- grain: a part of a window of a rule
-- reads: constants
-- why: a boost on points multiplies what a part earned, by `times` over the rule's scale; a stage inside a wider window has
--      parts of its own. `slot` is one number for rule, window and part, in order of time; `stage` is null outside stages
create table rule_part (slot integer, rule integer, win integer, part integer, times bigint, stage integer);
