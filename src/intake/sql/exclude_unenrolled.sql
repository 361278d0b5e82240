-- grain: a fact after the period, or of someone who is not enrolled on its day
-- reads: fact, enrolment, repeated, credit
-- why: who joins later or left earns nothing for that day; returns follow their sale, and may come until the program closes.
--      What was sent again is a duplicate already; what is shared counts for whoever of those is there. Few facts are left
--      by the first question, which one join answers for all of them; the others are asked about those alone
insert into excluded
with absent as materialized (
  select fact.rowid as fact, is_sale, fact_id, counts_on
  from fact anti join enrolment
    on enrolment.participant = fact.participant
    and counts_on >= from_day and counts_on < least(until_day, getvariable('until_day')::date)
  where taken and returns is null
)
select fact, 'out_of_scope'
from absent
where fact not in (select fact from repeated)
  and not exists (
    from credit join enrolment using (participant)
    where absent.is_sale and credit.sale_id = absent.fact_id
      and absent.counts_on >= enrolment.from_day and absent.counts_on < least(enrolment.until_day, getvariable('until_day')::date)
  );
