-- grain: board, input, entrant, member, shown day: what was added since the shown day before
-- reads: board, board_input, board_day, daily, posting, place_posting, enrolment
-- why: every number that a board needs, gathered to the days on which it is shown. Members matter for teams of their best
create or replace table input_change as
with wanted as (
  select * from board where round = getvariable('round')
),
posted as (
  select wanted.board, 0 as input, posting.participant, enrolment.team, posting.posted_on as day, posting.points as amount
  from wanted join posting on posting.stage = wanted.stage join enrolment using (enrolment)
  where wanted.by_points and not posting.late
  union all
  select wanted.board, 0, posting.participant, enrolment.team, posting.posted_on, posting.points
  from wanted cross join posting join enrolment using (enrolment)
  where wanted.by_points and wanted.stage is null
  union all
  select wanted.board, 0, place_posting.participant, enrolment.team, place_posting.posted_on, place_posting.points
  from wanted cross join place_posting join enrolment using (enrolment)
  where wanted.by_points and wanted.stage is null
),
counted as (
  select wanted.board, board_input.input, daily.participant, enrolment.team, daily.known_on as day,
    case board_input.component when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end as amount
  from wanted
  join board_input on board_input.board = wanted.board and board_input.filter is not null
  join daily on daily.filter = board_input.filter and daily.counts_on >= wanted.from_day and daily.counts_on < wanted.until_day
  join enrolment using (enrolment)
),
amount as (
  select board, input, participant, team, day, sum(amount)::bigint as amount
  from (from posted union all from counted)
  group by all
)
select
  amount.board, amount.input, case when board.of_teams then amount.team else amount.participant end as entrant,
  amount.participant as member, board_day.day, sum(amount.amount)::bigint as amount
from amount
asof join board_day on board_day.board = amount.board and amount.day <= board_day.day
join board on board.board = amount.board
group by all;
