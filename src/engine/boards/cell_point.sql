-- grain: board of a week or month by points, enrolment, day of posting
-- reads: nothing; cell_points.sql adds to it
-- why: what rules posted for it
create table cell_point (board integer, enrolment integer, participant integer, posted_on date, points bigint);
