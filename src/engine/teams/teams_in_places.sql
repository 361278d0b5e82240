-- grain: a team
-- reads: member
-- why: a rule of teams is computed as any other: each team is one participant with one enrolment, whose numbers lie below 0
delete from enrolment;
insert into enrolment
select -1 - team, -1 - team, team, null, min(from_day), max(until_day) from member group by team;
