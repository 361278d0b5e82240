-- grain: a posting of the pool of the variable `limit_number` that could not pay all that was claimed
-- reads: settled
-- why: settlements of the next limit take the table's place
insert into pool_share
select getvariable('limit_number'), slot, enrolment, paid_on, rest, claims from settled where claims is not null and points <> 0;
