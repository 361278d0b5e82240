-- grain: a value for each rule, and each ranking whose places earn points
-- reads: rule, board
-- why: an id that is published a million times is one small number
create type posted_name as enum (select id from (select rule_id as id from rule union select ranking_id from board) order by id);
