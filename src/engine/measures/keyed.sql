-- grain: keying, key, enrolment, day on which facts count, day on which they were known; of some keyings, a sale
-- reads: nothing; keys.sql adds to it
-- why: what is counted by the values of a column; a keying is a filter and a column. `sale_id` is set where it decides
--      which of two sales on one day was first
create table keyed (
  keying integer, key varchar, enrolment integer, counts_on date, known_on date, sale_id varchar,
  rows bigint, quantity bigint, value bigint
);
