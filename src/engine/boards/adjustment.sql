-- grain: a row of adjustments.csv that names no ranking, and is known
-- reads: adjustment_row, enrolment
-- why: for the team in which someone stood that day, or last before it; for the first one before all of them
create table adjustment as
select adjustment_row.*,
  coalesce(
    arg_max(enrolment.enrolment, enrolment.from_day) filter (enrolment.from_day <= posted_on),
    arg_min(enrolment.enrolment, enrolment.from_day)) as enrolment
from adjustment_row join enrolment using (participant)
group by all;
