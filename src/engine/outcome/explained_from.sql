-- grain: a participant with postings of rules
-- reads: posting
-- why: pages explain the latest postings, at least as many as the variable `explained` says; 0 means all. How the others came
--      about is worked out when somebody asks
create table explained_from as
select participant,
  case when getvariable('explained') = 0 then min(posted_on)
    else list_min(max(posted_on, greatest(1, getvariable('explained')))) end as from_day
from posting
group by participant;
