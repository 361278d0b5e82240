-- grain: a value for each rule, each ranking whose places earn points, each adjustment, each advance and each redemption
-- reads: rule, board, adjustment, advance_name, redemption
-- why: an id that is published a million times is one small number
create type posted_name as enum (
  select id from (select rule_id as id from rule union select ranking_id from board
    union select adjustment_id from adjustment union select advance_id from advance_name
    union select redemption_id from redemption) order by id);
