-- grain: enrolment, part of a window, day of knowing
-- reads: change, cap_window, enrolment, rule_part
-- why: differences run up in the order of knowing, and the cap lets through the change of the lesser of sum and limit: a
--      return that frees capacity releases what was held back, and a late row never pushes out what was paid
create or replace table change as
with summed as (
  select change.*,
    sum(change.change) over (
      partition by enrolment.participant, cap_window.within
      order by change.known_on, rule_part.win, rule_part.part, change.enrolment rows unbounded preceding
    ) as run_up
  from change
  join enrolment using (enrolment)
  join rule_part using (slot)
  join cap_window
    on cap_window.rule = getvariable('rule') and cap_window.cap = getvariable('cap') and cap_window.win = rule_part.win
),
let_through as (
  select enrolment, slot, known_on, x, entitlement,
    (least(run_up, getvariable('limit')) - least(run_up - change, getvariable('limit')))::bigint as change
  from summed
)
select * from let_through where change <> 0;
