-- grain: part
-- reads: published, figure; balances, outstanding and points_by_day of the results
-- why: what participants can still spend, owe, wait for, earned by rules and spent, and what each is worth at the price of a
--      point
insert into figure
with owed as (
  select 'outstanding' as part, sum(balance) filter (balance > 0)::decimal(18, 6) as points from published('balances')
  union all
  select 'owed', -sum(balance) filter (balance < 0)::decimal(18, 6) from published('balances')
  union all
  select 'pending', sum(points)::decimal(18, 6) from published('outstanding')
  union all
  select part, sum(points)::decimal(18, 6)
  from (unpivot (from published('points_by_day')) on earned, redeemed, expired into name part value points)
  group by part
)
select 'points_owed', part, 'program', null, null, null, null, points::decimal(38, 6) from owed
union all
select 'points_owed', part || '_worth', 'program', null, null, null, null,
  (points * getvariable('price_of_a_point')::decimal(18, 6))::decimal(38, 6) from owed;
