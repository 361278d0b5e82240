-- grain: keying, key, enrolment, day on which facts count, day on which they were known
-- reads: nothing; keys.sql adds to it
-- why: what is counted by the values of a column; a keying is a filter and a column
create table keyed (
  keying integer, key varchar, enrolment integer, counts_on date, known_on date,
  rows bigint, quantity bigint, value bigint
);
