-- grain: a fact that does not count
-- reads: nothing; the steps that exclude add to it
-- why: `waiting` is a return whose sale is not known yet: accepted, and counting nowhere until it is
create table excluded (fact bigint, outcome varchar);
