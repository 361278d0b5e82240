-- grain: quarter of the people, part
-- reads: published, figure; balances of the results
-- why: whose the points are: everyone in the order of their points, cut into four, the most points first. Where people
--      do not divide by four the first quarters have one more
insert into figure
with person as (
  select earned, ntile(4) over (order by earned desc, participant_id) as quarter from published('balances')
),
summed as (
  select quarter, count(*) as people, sum(earned)::decimal(38, 6) as points,
    min(earned)::decimal(38, 6) as least, max(earned)::decimal(38, 6) as most from person group by quarter
)
select 'points_spread', part, 'quarter', quarter::varchar, null, null, null, found
from (select *, sum(points) over () as every from summed),
  lateral (values ('people', people::decimal(38, 6)), ('points', points), ('least', least), ('most', most),
    ('share', share_of(points, every))) as said (part, found);
