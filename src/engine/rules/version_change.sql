-- grain: enrolment, part of a window of a rule, day of knowing, version that is known from then or no longer
-- reads: nothing; version_changes.sql adds to it
-- why: what each version of one rule adds to its windows
create or replace table version_change (
  enrolment integer, slot integer, known_on date, x bigint, entitlement bigint, change bigint
);
