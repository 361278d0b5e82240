-- grain: part; of two parts a measure
-- reads: published, figure, counted_measure; balances, prizes and measures of the results
-- why: what it cost, as if every point that was earned were spent at the program's price of a point, and every reward of a
--      place cost its value; what running the program costs is not in it. No money where points have no price
insert into figure
with spent as (
  select (select coalesce(sum(earned), 0)::decimal(24, 6) from published('balances')) as points,
    (select coalesce(sum(value), 0)::decimal(24, 6) from published('prizes')) as prizes
),
money as (
  select points, prizes, (points::decimal(18, 6) * getvariable('price_of_a_point')::decimal(18, 6))::decimal(24, 6) as worth from spent
),
result as (
  select measure_id, is_money, sum(value)::decimal(24, 6) as value
  from published('measures') join counted_measure using (measure_id)
  where entrant_kind = 'team' and stage_id is null and adds_up group by all
),
extra as (
  select measure_id, sum(value - baseline)::decimal(24, 6) as extra
  from published('measures') join counted_measure using (measure_id)
  where entrant_kind = 'participant' and stage_id is null and adds_up and baseline > 0 group by all
)
select 'cost', 'points', 'program', null, null, null, null, points::decimal(38, 6) from money
union all
select 'cost', 'worth', 'program', null, null, null, null, worth::decimal(38, 6) from money
union all
select 'cost', 'prizes', 'program', null, null, null, null, prizes::decimal(38, 6) from money
union all
select 'cost', 'total', 'program', null, null, null, null, (worth + prizes)::decimal(38, 6) from money
union all
select 'cost', 'of_sales', 'program', null, null, measure_id, null, share_of(worth + prizes, value)::decimal(38, 6) from money, result where is_money
union all
select 'cost', 'per_extra', 'program', null, null, measure_id, null, share_of(worth + prizes, extra)::decimal(38, 6) from money, extra;
