-- grain: one row
-- reads: held, drawn, lottery_prize
-- why: how many prizes are still to be drawn: as long as somebody has tickets who has won none
select least((select count(*) from held), (select count(*) from lottery_prize)) - (select count(*) from drawn) as prizes;
