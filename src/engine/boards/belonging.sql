-- grain: a way to rank, and a row of the roster that belongs to an entrant of it
-- reads: enrolment, group_value
-- why: -1 are participants, 0 their teams, from 1 the values of a column of the roster: all else is the same for all of them
create table belonging as
select -1 as grouping, enrolment, participant, participant as entrant from enrolment
union all
select 0, enrolment, participant, team from enrolment
union all
select group_value.grouping, enrolment.enrolment, enrolment.participant,
  (dense_rank() over (partition by group_value.grouping order by group_value.value) - 1)::integer
from group_value join enrolment using (participant, from_day);
