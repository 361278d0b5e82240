-- grain: enrolment, sale with its returns, day of knowing
-- reads: event_daily, event_part
-- why: as increment, where each sale is looked at by itself
create or replace table increment as
select
  event_daily.enrolment, event_part.slot, event_daily.known_on,
  sum(event_part.weight * case getvariable('component')
    when 'rows' then event_daily.rows when 'quantity' then event_daily.quantity else event_daily.value end)::bigint as dx, 0::bigint as under
from event_daily
join event_part using (event, enrolment)
where event_daily.filter = getvariable('filter')
group by all;
