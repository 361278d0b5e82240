-- grain: a posting of a pool that could not pay all that was claimed, and the limit that the pool is of
-- reads: nothing; pool_shares.sql adds to it
-- why: so much was left for so many claims, which a participant may want to see
create table pool_share (limit_number integer, slot integer, enrolment integer, paid_on date, rest bigint, claims bigint);
