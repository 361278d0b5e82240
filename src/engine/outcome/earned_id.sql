-- grain: none
-- reads: nothing
-- why: the id of what a rule posted: the XOR of the digests of day, part of a window, enrolment, and whether it came late
create macro earned_id(posted_day, part, person, late) as xor(xor(posted_day, part), xor(person, case when late then 1 else 0 end::ubigint));
