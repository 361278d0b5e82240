-- grain: participant who has tickets, for the variable `rule`
-- reads: held, drawn
-- why: until the lottery closes they are numbered as if it closed today
insert into ticket
select getvariable('rule'), held.participant, held.slot, held.first_ticket, held.last_ticket, drawn.draw, drawn.points,
  held.due > getvariable('today')::date
from held left join drawn using (participant);
