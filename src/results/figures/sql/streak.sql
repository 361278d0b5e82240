-- grain: participant or team
-- reads: earned_day, figure
-- why: the longest run of weeks, Monday to Sunday, that each brought points; the first of several alike, with its first Monday
insert into figure
with week as (
  select distinct 'participant' as kind, participant_id as id, date_trunc('week', posted_on)::date as monday
  from earned_day where has_brought
  union
  select 'team', team_id, date_trunc('week', posted_on)::date
  from earned_day where has_brought
),
numbered as (
  select kind, id, monday, monday - 7 * (row_number() over (partition by kind, id order by monday))::integer as run from week
),
run as (
  select kind, id, min(monday) as since, count(*) as weeks from numbered group by kind, id, run
)
select 'streak', 'weeks', kind, id, null, null, arg_max(since, (weeks, '9999-12-31'::date - since)), max(weeks)
from run group by kind, id;
