-- grain: what is missing of a scorecard as a whole, for the variables `rule` and `scored`
-- reads: nothing
-- why: nobody sells a scorecard: next_shares.sql has said it of its parts
delete from next_step
where rule = getvariable('rule') and measure = getvariable('scored') and what = 'band';
