-- grain: a participant with postings of rules
-- reads: posting, latest_day
-- why: pages explain the latest postings, at least as many as the variable `explained` says. How the others came about is
--      worked out when somebody asks
create table explained_from as
select participant, latest_day(posted_on, getvariable('explained')) as from_day from posting group by participant;
