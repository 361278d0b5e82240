-- grain: a row of the roster
-- reads: member
-- why: what a team earned is shared, and the places are its members' again
delete from enrolment;
insert into enrolment select * from member;
