-- grain: participant, advance, cell of the calendar
-- reads: advance_cell, advance_segment, advance_rule, posting, enrolment
-- why: what has been paid in advance and not earned yet is what it was before and the amount, less what the cell earned, and
--      never below nothing: a running sum less the lowest that it has been. What is posted later is of a later cell. Where
--      nothing is paid back, every cell stands for itself. Whoever does not take part on the last day gets no new
--      amount: then only what is earned counts, not what is taken back
create or replace table advance_posting as
with person as (
  select participant, min(from_day) as since from enrolment group by participant
),
earned as (
  select advance_cell.advance, advance_cell.cell, posting.participant, sum(posting.points) as points
  from posting
  join advance_rule using (rule)
  join advance_cell on advance_cell.advance = advance_rule.advance
    and posting.posted_on >= advance_cell.from_day and posting.posted_on < advance_cell.until_day
  group by all
),
due as (
  select advance_cell.*, person.participant, coalesce(earned.points, 0) as earned,
    case when exists (
      from enrolment where enrolment.participant = person.participant
        and enrolment.from_day < advance_cell.until_day and enrolment.until_day >= advance_cell.until_day
        and (advance_cell.every_segment or enrolment.segment in (
          select segment from advance_segment where advance_segment.advance = advance_cell.advance)))
      then advance_cell.amount else 0 end as granted
  from advance_cell
  cross join person
  left join earned
    on earned.advance = advance_cell.advance and earned.cell = advance_cell.cell and earned.participant = person.participant
  where person.since < advance_cell.until_day
),
run as (
  select *, sum(case when granted > 0 then granted - earned else least(0, -earned) end)
    over (partition by advance, participant order by cell) as through
  from due
),
owed as (
  select *, through - least(0, min(through) over (partition by advance, participant order by cell)) as debt from run
),
left_over as (
  select * replace (case when collects then 0 else debt end as debt) from owed
),
posted as (
  select advance, cell, participant, from_day, until_day, until_day - 1 as posted_on,
    case when recover then debt - lag(debt, 1, 0) over (partition by advance, participant order by cell)
      when granted > 0 then greatest(granted - earned, 0) else 0 end as points
  from left_over
),
placed as (
  select posted.*, arg_max(enrolment.enrolment, enrolment.from_day) as enrolment
  from posted join enrolment on enrolment.participant = posted.participant and enrolment.from_day < posted.until_day
  where posted.points <> 0
  group by all
)
select advance, cell, participant, enrolment, from_day, until_day, posted_on, points::bigint as points from placed;
