-- grain: participant, window, part, enrolment, day of knowing
-- reads: change, cap_window
-- why: differences run up in the order of knowing, and the cap lets through the change of the lesser of sum and limit: a
--      return that frees capacity releases what was held back, and a late row never pushes out what was paid
create or replace table change as
with summed as (
  select change.*,
    sum(change.change) over (
      partition by change.participant, cap_window.within
      order by change.known_on, change.win, change.part, change.enrolment rows unbounded preceding
    ) as run_up
  from change join cap_window
    on cap_window.rule = getvariable('rule') and cap_window.cap = getvariable('cap') and cap_window.win = change.win
),
let_through as (
  select participant, win, part, enrolment, known_on, x, entitlement,
    (least(run_up, getvariable('limit')) - least(run_up - change, getvariable('limit')))::bigint as change
  from summed
)
select * from let_through where change <> 0;
