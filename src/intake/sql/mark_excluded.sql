-- grain: a fact
-- reads: excluded
-- why: later steps ask one column
update fact set taken = false where taken and rowid in (select fact from excluded);
