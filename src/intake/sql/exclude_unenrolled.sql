-- grain: a fact after the period, or of someone who is not enrolled on its day
-- reads: fact, enrolment, repeated
-- why: who joins later or left earns nothing for that day; returns follow their sale, and may come until the program closes.
--      What was sent again is a duplicate already
insert into excluded
select rowid, 'out_of_scope'
from fact
where taken and returns is null
  and not exists (from repeated where repeated.fact = fact.rowid)
  and (counts_on >= getvariable('until_day')::date or not exists (
    from enrolment where enrolment.participant = fact.participant and counts_on >= from_day and counts_on < until_day
  ));
