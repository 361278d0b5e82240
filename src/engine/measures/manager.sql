-- grain: a row of the roster with a manager, and days on which that one is enrolled in one row
-- reads: constants
-- why: whose facts count for whom, by the roster of the day on which they count
create table manager (enrolment integer, manager_enrolment integer, from_day date, until_day date);
