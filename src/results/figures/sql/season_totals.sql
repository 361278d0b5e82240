-- grain: part
-- reads: published, figure; balances, roster and intake of the results
-- why: how large the program was: points earned, people, teams, and what became of every record
insert into figure
with total as (
  select 'points' as part, sum(earned)::decimal(38, 6) as value from published('balances')
  union all
  select 'participants', count(*)::decimal(38, 6) from published('balances')
  union all
  select 'teams', count(distinct team_id)::decimal(38, 6) from published('roster')
  union all
  select part, sum(value)::decimal(38, 6) from (unpivot (from published('intake')) on records, accepted, set_aside, duplicate, out_of_scope
    into name part value value)
  group by part
)
select 'season_totals', part, 'program', null, null, null, null, coalesce(value, 0) from total;
