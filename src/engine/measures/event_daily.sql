-- grain: filter, sale with its returns, day of knowing
-- reads: nothing; event_days.sql adds to it
-- why: as daily, where each sale is looked at by itself
create table event_daily (
  filter integer, event varchar, enrolment integer, counts_on date, known_on date,
  rows bigint, quantity bigint, value bigint
);
