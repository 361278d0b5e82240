-- grain: participant, window, condition that holds in a window without facts and has no target to hold against
-- reads: condition_window, window_target, enrolment
-- why: without a target there is no x, from the first day on: the gate is closed, the multiplier 1
insert into gate_flip
select enrolment.participant, condition_window.win, date '0001-01-01', -getvariable('opens'), -getvariable('adds')
from (select distinct participant from enrolment) enrolment
cross join condition_window
where condition_window.rule = getvariable('rule') and condition_window.condition = getvariable('condition')
  and not exists (
    from window_target
    where window_target.participant = enrolment.participant and window_target.win = condition_window.gate_window
      and window_target.target > 0);
