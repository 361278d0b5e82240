-- grain: participant or team
-- reads: earned_day, figure
-- why: the day on which someone earned most, the first of several alike; what was taken back that day is taken off
insert into figure
with earned as (
  select 'participant' as kind, participant_id as id, posted_on, sum(points) as points from earned_day group by participant_id, posted_on
  union all
  select 'team', team_id, posted_on, sum(points) from earned_day group by team_id, posted_on
)
select 'best_day', 'points', kind, id, null, null, arg_max(posted_on, (points, '9999-12-31'::date - posted_on)), max(points)
from earned where points > 0 group by kind, id;
