-- grain: a row of the roster
-- reads: enrolment
-- why: who is in which team when, while teams stand in the places of participants
create or replace table member as select * from enrolment;
