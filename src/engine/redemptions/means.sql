-- grain: participant, day on which points of theirs are taken
-- reads: redemption_row, posting, place_posting, adjustment, advance_posting, expiry_posting
-- why: what there is to spend, before all redemptions: everything posted by the end of the day but what expires on it, for on
--      the due day it can still be spent
create or replace table means as
with moment as (select distinct participant, posted_on as day from redemption_row where points > 0),
owner as (select distinct participant from moment),
posted as (
  select participant, posted_on, points from posting where participant in (from owner)
  union all
  select participant, posted_on, points from place_posting where participant in (from owner)
  union all
  select participant, posted_on, points from adjustment where participant in (from owner)
  union all
  select participant, posted_on, points from advance_posting where participant in (from owner)
  union all
  select participant, posted_on + 1, points from expiry_posting where participant in (from owner)
),
daily as (select participant, posted_on, sum(points) as points from posted group by participant, posted_on)
select moment.participant, moment.day, coalesce(sum(daily.points), 0)::bigint as points
from moment left join daily on daily.participant = moment.participant and daily.posted_on <= moment.day
group by moment.participant, moment.day;
