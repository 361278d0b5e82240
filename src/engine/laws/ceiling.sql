-- grain: a cap of a rule, or a limit that rules share
-- reads: constants
-- why: the most that is ever paid below it. `waits` where something of it is posted later than it was earned: then it holds
--      once nothing is outstanding. `is_told` where postings say what came to it: above a pool that is divided they say what
--      was earned, and of what goes to each member in full there is no sum
create table ceiling (
  ceiling integer, name varchar, rule integer, cap integer, limit_number integer, holder varchar, waits boolean, is_told boolean, points bigint
);
