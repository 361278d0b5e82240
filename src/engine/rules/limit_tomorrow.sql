-- grain: a rule that runs tomorrow, under a limit that rules share
-- reads: constants
-- why: `within` is the limit's window that holds tomorrow: what it leaves bounds what is said to be gained next
create table limit_tomorrow (limit_number integer, rule integer, within integer);
