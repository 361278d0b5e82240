-- grain: board, input, entrant, member, shown day: what was added since the shown day before
-- reads: board, board_day, board_input, board_bucket, daily, posting, cell_point, place_posting, adjustment, entrant, belonging
-- why: every number that a board needs, gathered to the days on which it is shown. Members matter for teams of their best. What
--      became known before an entrant came to the board, of somebody who had left by then, is there when it comes
create or replace table input_change as
with wanted as (
  select * from board where round = getvariable('round')
),
posted as (
  select wanted.board, 0 as input, posting.enrolment, board_bucket.shown, sum(posting.points) as amount
  from wanted
  join posting on posting.stage = wanted.stage
  join board_bucket on board_bucket.board = wanted.board and board_bucket.day = posting.posted_on
  where wanted.by_points and not posting.late
  group by all
  union all
  select wanted.board, 0, posting.enrolment, board_bucket.shown, sum(posting.points)
  from wanted
  join board_bucket on board_bucket.board = wanted.board
  join posting on board_bucket.day = posting.posted_on
  where wanted.by_points and wanted.is_season
  group by all
  union all
  select wanted.board, 0, cell_point.enrolment, board_bucket.shown, sum(cell_point.points)
  from wanted
  join cell_point using (board)
  join board_bucket on board_bucket.board = wanted.board and board_bucket.day = cell_point.posted_on
  group by all
  union all
  select wanted.board, 0, place_posting.enrolment, board_bucket.shown, sum(place_posting.points)
  from wanted
  join board_bucket on board_bucket.board = wanted.board
  join place_posting on place_posting.posted_on = board_bucket.day
  where wanted.by_points and wanted.is_season
  group by all
  union all
  select wanted.board, 0, adjustment.enrolment, board_bucket.shown, sum(adjustment.points)
  from wanted
  join adjustment on wanted.is_season or wanted.stage = adjustment.stage
  join belonging on belonging.grouping = wanted.grouping and belonging.enrolment = adjustment.enrolment
  join entrant on entrant.board = wanted.board and entrant.entrant = belonging.entrant
  join board_bucket on board_bucket.board = wanted.board and board_bucket.day = greatest(adjustment.shown_from, entrant.since)
  where wanted.by_points
  group by all
),
counted as (
  select wanted.board, board_input.input, daily.enrolment, board_bucket.shown,
    sum(board_input.factor * case board_input.component when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end) as amount
  from wanted
  join board_input on board_input.board = wanted.board and board_input.filter is not null
  join board_bucket on board_bucket.board = wanted.board
  join daily
    on daily.filter = board_input.filter and daily.known_on = board_bucket.day
    and daily.counts_on >= wanted.from_day and daily.counts_on < wanted.until_day
  group by all
),
first as (
  select entrant.board, entrant.entrant, min(board_day.day) as day
  from entrant join board_day on board_day.board = entrant.board and board_day.day >= entrant.since
  group by all
)
select
  board, input, belonging.entrant,
  belonging.participant as member, greatest(shown, first.day) as day, sum(amount)::bigint as amount
from (from posted union all from counted) amount
join board using (board)
join belonging on belonging.grouping = board.grouping and belonging.enrolment = amount.enrolment
join first using (board, entrant)
group by all;
