-- grain: board, participant with a prize in points
-- reads: nothing; place_postings.sql adds to it
-- why: points for a place are posted once, on the closing day
create table place_posting (board integer, participant integer, enrolment integer, posted_on date, points bigint);
