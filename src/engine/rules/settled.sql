-- grain: enrolment, part of a window of a rule, settlement that changed it
-- reads: nothing; settle.sql adds to it
-- why: of one limit that is divided: what had been earned by then, and what was paid on that day. Versions of a rule are
--      one, as `first` says; `pool` is the limit's window. Where it could not pay all claims, `rest` was left for `claims`
create or replace table settled (
  pool integer, first integer, rule integer, participant integer, enrolment integer, slot integer, win integer, part integer, stage integer,
  x bigint, paid_on date, earned bigint, points bigint, rest bigint, claims bigint
);
