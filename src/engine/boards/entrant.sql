-- grain: board, entrant
-- reads: board, enrolment, belonging, stage_entry
-- why: everyone enrolled on a day of it is in it, with or without a score, or everyone who has entered: shown from `shown_from`.
--      The segment is that of the first such day in a stage, week or month, and the present one over the program
create table entrant as
with enrolled as (
  select board.*, belonging.entrant, enrolment.segment,
    greatest(enrolment.from_day, board.from_day) as since, enrolment.from_day as enrolled_from
  from board
  join enrolment on enrolment.from_day < board.until_day and board.from_day < enrolment.until_day
  join belonging on belonging.grouping = board.grouping and belonging.enrolment = enrolment.enrolment
  where enrolment.from_day <= getvariable('today')::date
),
present as (
  select board, entrant, min(since) as since, any_value(entry_stage) as entry_stage,
    case when within_segment then
      case when any_value(is_season) then arg_max(segment, enrolled_from) else arg_min(segment, enrolled_from) end
    end as segment
  from enrolled
  group by board, entrant, within_segment
)
select present.board, present.entrant, present.since, greatest(present.since, coalesce(stage_entry.known_on, present.since)) as shown_from, present.segment
from present
left join stage_entry on stage_entry.stage = present.entry_stage and stage_entry.participant = present.entrant
where present.entry_stage is null or stage_entry.participant is not null;
