-- grain: participant, window of a race that has closed
-- reads: change, daily, rule_day, rule_segment, band, window_target, enrolment, rule_part, race_window, race_place
-- why: of those who have reached the goal as known when it closes, whoever has been there longest comes first, by the days on
--      which facts count: what was sold and came back leaves no trace. Who arrived on one day shares the points of their
--      places; odd units go to the lower participant
create or replace table raced as
with known as (
  select enrolment.participant, rule_part.win, race_window.due, sum(change.change) as points,
    arg_max(change.enrolment, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as enrolment,
    arg_max(change.slot, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as slot,
    arg_max(change.x, {known_on: change.known_on, slot: change.slot, enrolment: change.enrolment}) as x
  from change
  join enrolment using (enrolment)
  join rule_part using (slot)
  join race_window using (win)
  where change.known_on <= race_window.due
  group by all
),
there as (
  select * from known where points > 0
),
day as (
  select enrolment.participant, rule_part.win, daily.counts_on,
    sum(rule_day.weight * case getvariable('component') when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end) as dx
  from daily
  join rule_day on rule_day.rule = getvariable('rule') and rule_day.day = daily.counts_on
  join rule_part using (slot)
  join enrolment using (enrolment)
  join there on there.participant = enrolment.participant and there.win = rule_part.win
  where daily.filter = getvariable('filter') and daily.known_on <= there.due
    and (getvariable('every_segment') or enrolment.segment in (select segment from rule_segment where rule = getvariable('rule')))
  group by all
),
through as (
  select *, sum(dx) over (partition by participant, win order by counts_on) as x from day
),
stood as (
  select through.participant, through.win, through.counts_on,
    case when getvariable('as_share')
      then through.x::hugeint * window_target.scale * getvariable('edge_parts') >= band.low::hugeint * window_target.target * getvariable('weight_parts')
      else through.x >= band.low end as is_there
  from through
  join band on band.rule = getvariable('rule')
  left join window_target on getvariable('as_share') and window_target.participant = through.participant and window_target.win = through.win
),
turned as (
  select *, is_there and not lag(is_there, 1, false) over (partition by participant, win order by counts_on) as arrives from stood
),
arrived as (
  select participant, win, max(counts_on) as since from turned where arrives group by participant, win
),
placed as (
  select there.*, arrived.since, rank() over (partition by win order by since) as place, count(*) over (partition by win, since) as alike,
    row_number() over (partition by win, since order by participant) as nth
  from there join arrived using (participant, win)
),
last as (
  select max(place) as place from race_place
),
worth as (
  select placed.*, upto.through - before.through as together
  from placed
  cross join last
  join race_place before on before.place = least(placed.place - 1, last.place)
  join race_place upto on upto.place = least(placed.place + placed.alike - 1, last.place)
)
select *, (together // alike + case when nth <= together % alike then 1 else 0 end)::bigint as own from worth;
