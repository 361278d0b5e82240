-- grain: rule, participant, window, part, enrolment, day of knowing
-- reads: nothing; postings.sql adds to it
-- why: what rules earned. `x` and `points` are integers in the engine's units
create table posting (
  rule integer, participant integer, win integer, part integer, enrolment integer, posted_on date,
  points bigint, entitlement bigint, x bigint, stage integer, late boolean
);
