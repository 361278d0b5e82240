-- grain: filter, enrolment, day on which facts count, day on which they were known
-- reads: nothing; days.sql, and the files that count in windows add to it
-- why: everything after this adds up a few numbers a person and day, and never meets a single sale again. What is counted
--      in windows has a number of its own in place of a filter's: on each day stands by how much the day moved the count of
--      its window up to there, so that parts of a window add up, and are right only together with what was before them
create table daily (
  filter integer, enrolment integer, counts_on date, known_on date,
  rows bigint, quantity bigint, value bigint
);
