-- grain: enrolment, part of a window of a rule, day of knowing
-- reads: nothing; postings.sql adds to it
-- why: what rules earned. `x` and `points` are integers in the engine's units
create table posting (
  rule integer, participant integer, enrolment integer, slot integer, posted_on date,
  points bigint, entitlement bigint, x bigint, stage integer, late boolean
);
