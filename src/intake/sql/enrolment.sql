-- grain: a row of the roster
-- reads: constants
-- why: whose team and segment a fact belongs to is decided by the day on which it counts; numbers follow time within a person
create table enrolment (
  enrolment integer, participant integer, team integer, segment integer, from_day date, until_day date
);
