-- grain: a board made of places, and a rule whose points join them
-- reads: constants
-- why: `times` brings points to the board's smallest unit
create table board_rule (board integer, rule_id varchar, times bigint);
