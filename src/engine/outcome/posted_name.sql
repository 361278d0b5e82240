-- grain: a value for each rule, each ranking whose places earn points, and each adjustment
-- reads: rule, board, adjustment
-- why: an id that is published a million times is one small number
create type posted_name as enum (
  select id from (select rule_id as id from rule union select ranking_id from board union select adjustment_id from adjustment) order by id);
