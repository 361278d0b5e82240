-- grain: a part of a window
-- reads: constants
-- why: a boost on points multiplies what a part earned, by `times` over the rule's scale; a stage inside a wider window has
--      parts of its own. `stage` is null outside stages
create table rule_part (rule integer, win integer, part integer, times bigint, stage integer);
