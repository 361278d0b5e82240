-- grain: filter, enrolment, day on which facts count, day on which they were known
-- reads: nothing; days.sql adds to it
-- why: everything after this adds up a few numbers a person and day, and never meets a single sale again
create table daily (
  filter integer, enrolment integer, counts_on date, known_on date,
  rows bigint, quantity bigint, value bigint
);
