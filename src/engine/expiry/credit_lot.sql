-- grain: participant, lot, day of posting
-- reads: posting, rule_part, rule, place_posting, adjustment, advance_posting
-- why: what stands on an account until it expires. What is taken back is taken from the lot that brought it first: that is a
--      window of a rule, a ranking's board, an adjustment by itself, an advance with all its cells
create or replace table credit_lot as
with posted as (
  select posting.participant, 'rule|' || rule.first || '|' || rule_part.win as lot, posting.posted_on, posting.points
  from posting join rule_part using (slot) join rule on rule.rule = posting.rule
  union all
  select participant, 'board|' || board, posted_on, points from place_posting
  union all
  select participant, 'adjustment|' || adjustment_id, posted_on, points from adjustment
  union all
  select participant, 'advance|' || advance, posted_on, points from advance_posting
)
select participant, lot, posted_on,
  coalesce(sum(points) filter (points > 0), 0)::bigint as given, coalesce(-sum(points) filter (points < 0), 0)::bigint as taken
from posted where points <> 0
group by participant, lot, posted_on;
