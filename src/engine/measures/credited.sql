-- grain: a fact that counts, participant whose it is, day on which that was known
-- reads: standing, credit
-- why: a sale counts for its seller, or by shares; `parts` are of `share_parts` that make it whole. What is divided anew is
--      taken back on the day of knowing, with its parts below zero. Overlays are left out of what adds participants up
create view credited as
select *, 1::bigint as parts from standing where not getvariable('shared')
union all
select *, case when is_sale then getvariable('share_parts') else 1 end::bigint
from standing
where getvariable('shared') and not (is_sale and sale_id in (select sale_id from credit))
union all
select standing.* replace (
    coalesce(credit.participant, standing.participant) as participant,
    greatest(standing.known_on, credit.from_day) as known_on),
  credit.parts
from standing join credit using (sale_id)
where getvariable('shared') and standing.is_sale and (getvariable('with_overlays') or not credit.is_overlay)
  and (credit.from_day is null or credit.from_day <= getvariable('today')::date)
  and (credit.until_day is null or standing.known_on < credit.until_day)
union all
select standing.* replace (coalesce(credit.participant, standing.participant) as participant, credit.until_day as known_on),
  -credit.parts
from standing join credit using (sale_id)
where getvariable('shared') and standing.is_sale and (getvariable('with_overlays') or not credit.is_overlay)
  and standing.known_on < credit.until_day and credit.until_day <= getvariable('today')::date;
