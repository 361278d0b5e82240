-- grain: a prize of a lottery
-- reads: constants
-- why: they are drawn in this order
create or replace table lottery_prize (nth integer, points bigint);
