-- grain: participant, day on which points expire
-- reads: nothing; expiries.sql adds to it
-- why: what nobody spent in time is gone; empty where points do not expire
create table expiry_posting (participant integer, enrolment integer, posted_on date, points bigint);
