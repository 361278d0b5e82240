-- grain: participant with points that will expire if none are spent
-- reads: nothing; expiring_next.sql adds to it
-- why: what a page warns of; empty where points do not expire
create table expiring (participant integer, expires_on date, points bigint);
