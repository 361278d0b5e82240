-- grain: participant who has tickets of a lottery
-- reads: change, enrolment, rule_part, participant, lottery_due
-- why: the curve gives tickets where it gives points elsewhere, in the smallest unit of points. They are numbered in the order
--      of participant_id, as known when the lottery closes
create or replace table held as
with known as (
  select enrolment.participant, rule_part.win, (sum(change.change) // getvariable('ticket_unit'))::bigint as tickets,
    arg_max(change.enrolment, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as enrolment,
    arg_max(change.slot, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as slot,
    arg_max(change.x, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as x
  from change
  join enrolment using (enrolment)
  join rule_part using (slot)
  join lottery_due using (win)
  where change.known_on <= lottery_due.due
  group by all
)
select known.*, lottery_due.due,
  (sum(tickets) over numbered)::bigint as last_ticket, (sum(tickets) over numbered)::bigint - tickets + 1 as first_ticket
from known
join participant using (participant)
join lottery_due using (win)
where tickets > 0
window numbered as (order by participant.participant_id);
