-- grain: participant who has tickets of a lottery, rule
-- reads: ticket, window_key, participant
-- why: with the seed, all that anybody needs to draw again: in the order of their numbers
create or replace view tickets as
select
  window_key.rule_id, window_key.stage_id, window_key.window_from, window_key.window_until - 1 as window_to,
  participant.participant_id, ticket.first_ticket, ticket.last_ticket, ticket.draw,
  ticket.points::decimal(15, 0) * getvariable('point_unit') as points, ticket.provisional
from ticket
join window_key using (slot)
join participant using (participant)
order by ticket.rule, ticket.first_ticket;
