-- grain: a row of the roster, a row of one who manages it, and days on which both hold
-- reads: constants
-- why: whose facts count for whom, by the roster of the day on which they count; `level` 1 are the own managers, from 2 on
--      theirs, and so on
create table manager (enrolment integer, manager_enrolment integer, level integer, from_day date, until_day date);
