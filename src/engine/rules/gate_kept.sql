-- grain: participant, window of the rule, day of knowing
-- reads: gate_flip
-- why: what was met once stays met: of all turns only the first opening is left, and what is closed from the first day on
create or replace table gate_flip as
with counted as (
  select participant, win, known_on,
    getvariable('open_at_zero') + sum(opens) over (partition by participant, win order by known_on) as open
  from gate_flip
),
closed as (
  select participant, win, known_on, sum(opens)::integer as opens
  from gate_flip where known_on = date '0001-01-01' group by participant, win, known_on
),
opened as (
  select participant, win, min(known_on) as known_on from counted where open >= getvariable('open_at') group by participant, win
)
select participant, win, known_on, opens, 0::bigint as adds from closed
union all
select opened.participant, opened.win, opened.known_on,
  (getvariable('open_at') - getvariable('open_at_zero') - coalesce(closed.opens, 0))::integer, 0
from opened left join closed using (participant, win);
