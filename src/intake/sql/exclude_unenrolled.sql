-- grain: a fact after the period, or of someone who is not enrolled on its day
-- reads: fact, enrolment, repeated, credit
-- why: who joins later or left earns nothing for that day; returns follow their sale, and may come until the program closes.
--      What was sent again is a duplicate already; what is shared counts for whoever of those is there
insert into excluded
select rowid, 'out_of_scope'
from fact
where taken and returns is null
  and not exists (from repeated where repeated.fact = fact.rowid)
  and (counts_on >= getvariable('until_day')::date or not exists (
    from enrolment where enrolment.participant = fact.participant and counts_on >= from_day and counts_on < until_day
  ) and not exists (
    from credit join enrolment using (participant)
    where fact.is_sale and credit.sale_id = fact.fact_id
      and fact.counts_on >= enrolment.from_day and fact.counts_on < enrolment.until_day
  ));
