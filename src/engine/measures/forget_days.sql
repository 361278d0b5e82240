-- grain: none
-- reads: nothing
-- why: the ledger is written last and sorts the most; what was gathered by day is not needed for it
drop table daily;
