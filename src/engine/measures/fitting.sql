-- grain: a fact that fits the filter in the variable `filter`, with what it changes
-- reads: matching, confirmed
-- why: where facts have to be confirmed, only what is confirmed counts
create view fitting as
select * from matching where not getvariable('confirm')
union all
select * from confirmed where getvariable('confirm');
