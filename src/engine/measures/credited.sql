-- grain: a fact that counts, participant whose it is, day on which that was known
-- reads: standing, credit, enrolment
-- why: a sale counts for its seller, or by shares of those who take part on its day; `parts` are of `share_parts` that make it
--      whole. What is divided anew is taken back on the day of knowing, with its parts below zero. Overlays are left out of
--      what adds participants up
create view credited as
with shared as (
  select standing.* replace (enrolment.participant as participant), credit.parts, credit.from_day, credit.until_day
  from standing
  join credit using (sale_id)
  join enrolment
    on enrolment.participant = coalesce(credit.participant, standing.participant)
    and standing.counts_on >= enrolment.from_day and standing.counts_on < enrolment.until_day
  where getvariable('shared') and standing.is_sale and (getvariable('with_overlays') or not credit.is_overlay)
)
select *, 1::bigint as parts from standing where not getvariable('shared')
union all
select *, case when is_sale then getvariable('share_parts') else 1 end::bigint
from standing
where getvariable('shared') and not (is_sale and sale_id in (select sale_id from credit))
union all
select * exclude (from_day, until_day) replace (greatest(known_on, from_day) as known_on)
from shared
where (from_day is null or from_day <= getvariable('today')::date) and (until_day is null or known_on < until_day)
union all
select * exclude (from_day, until_day) replace (until_day as known_on, -parts as parts)
from shared
where known_on < until_day and until_day <= getvariable('today')::date;
