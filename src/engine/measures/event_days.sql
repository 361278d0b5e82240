-- grain: sale with its returns, day of knowing, for the variable `filter`
-- reads: fitting
-- why: only rules over events need single sales; all others add up over days
insert into event_daily
select getvariable('filter'), sale_id, enrolment, counts_on, known_on, sum(rows)::bigint, sum(quantity)::bigint, sum(value)::bigint
from fitting
group by all;
