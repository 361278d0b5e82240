-- grain: a row of adjustments.csv that names no ranking, and is known
-- reads: adjustment_row, enrolment
-- why: for the team in which someone stood that day, or last before it; who joins later has it on boards from then on
create table adjustment as
with placed as (
  select adjustment_row.*,
    coalesce(
      arg_max(enrolment.enrolment, enrolment.from_day) filter (enrolment.from_day <= posted_on),
      arg_min(enrolment.enrolment, enrolment.from_day)) as enrolment
  from adjustment_row join enrolment using (participant)
  group by all
)
select placed.*, greatest(placed.posted_on, enrolment.from_day) as shown_from
from placed join enrolment using (enrolment);
