-- grain: redemption, day on which it takes points (above 0) or gives them back
-- reads: redemption_row, enrolment
-- why: for the team in which someone stood that day, or last before it; it costs no place, so boards do not read it
create table redemption as
select redemption_row.*,
  coalesce(
    arg_max(enrolment.enrolment, enrolment.from_day) filter (enrolment.from_day <= posted_on),
    arg_min(enrolment.enrolment, enrolment.from_day)) as enrolment
from redemption_row join enrolment using (participant)
group by all;
