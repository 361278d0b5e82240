-- grain: participant who wins a prize of a lottery
-- reads: held, lottery_prize
-- why: number n of the chain is the first 15 hexadecimal digits of the SHA-256 of the text `seed:n`. One from which on the rest
--      of the range would favour low tickets is passed over; of the others what remains, divided by the tickets, is the ticket.
--      Whoever has won wins nothing more, so that the nth prize is of whoever is the nth to be met
create or replace table drawn as
with total as (
  select max(last_ticket) as tickets, (1::bigint << 60) - (1::bigint << 60) % max(last_ticket) as fair_below from held
),
number as (
  select draw, ('0x' || left(sha256(getvariable('seed') || ':' || draw), 15))::bigint as number
  from range(1, getvariable('numbers')::bigint + 1) chain(draw)
),
ticket as (
  select draw, number % total.tickets + 1 as ticket from number cross join total where number < total.fair_below
),
met as (
  select held.participant, min(ticket.draw) as draw
  from ticket asof join held on ticket.ticket >= held.first_ticket
  group by held.participant
),
ordered as (
  select *, row_number() over (order by draw) as nth from met
)
select ordered.participant, ordered.draw, lottery_prize.points from ordered join lottery_prize using (nth);
