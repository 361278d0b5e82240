-- grain: board of a week or month by points, enrolment, day of posting
-- reads: board, posting, rule_part, rule_window
-- why: a posting counts where its day lies, or the last day of its window where that came before: a late sale in its own
--      week until that closes, what a whole stage brings in the week in which it comes. No posting is divided for a board
insert into cell_point
with day as (
  select board, closes, unnest(generate_series(from_day, until_day - 1, interval 1 day))::date as day
  from board where cell is not null and by_points
),
counted as (
  select posting.enrolment, posting.participant, posting.posted_on,
    least(posting.posted_on, rule_window.until_day - 1) as day, sum(posting.points) as points
  from posting
  join rule_part using (slot)
  join rule_window on rule_window.rule = rule_part.rule and rule_window.win = rule_part.win
  where not posting.late
  group by all
)
select day.board, counted.enrolment, counted.participant, counted.posted_on, sum(counted.points)::bigint
from counted join day on day.day = counted.day and counted.posted_on <= day.closes
group by all;
