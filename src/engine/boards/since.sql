-- grain: board, entrant, shown day, where a tie is decided by who was first
-- reads: gathered, posting, cell_point, place_posting, adjustment, board_adjustment, board
-- why: the day since which the score has been at least what it is now. A return that takes it below and a sale that brings it
--      back make it later, so it is not the day on which it was first reached. Everyone begins with 0; null is from the
--      beginning. Asked only where all before it tie
create or replace table since as
with tied as (
  select * from (
    select board, day, entrant, score,
      count(*) over (
        partition by board, day, segment, score,
          case when first_tie > 0 then tie_0 end, case when first_tie > 1 then tie_1 end, case when first_tie > 2 then tie_2 end
      ) as alike
    from gathered where first_tie is not null
  )
  where alike > 1
),
earned as (
  select someone.board, someone.entrant, posting.posted_on, sum(posting.points) as points
  from (select distinct board, entrant from tied) someone
  join board using (board)
  join posting on posting.participant = someone.entrant
  where board.grouping < 0 and (board.is_season or (posting.stage = board.stage and not posting.late))
  group by all
  union all
  select board, participant, posted_on, sum(points)
  from cell_point
  where board in (select board from tied)
  group by all
  union all
  select board.board, place_posting.participant, place_posting.posted_on, sum(place_posting.points)
  from board cross join place_posting
  where board.grouping < 0 and board.is_season and board.board in (select board from tied)
  group by all
  union all
  select board.board, adjustment.participant, adjustment.shown_from, sum(adjustment.points)
  from board join adjustment on board.is_season or board.stage = adjustment.stage
  where board.grouping < 0 and board.board in (select board from tied)
  group by all
  union all
  select board, entrant, posted_on, sum(amount) from board_adjustment where board in (select board from tied) group by all
),
running as (
  select board, entrant, posted_on, sum(points) over (partition by board, entrant order by posted_on) as score
  from (select board, entrant, posted_on, sum(points) as points from earned group by all)
  union all
  select distinct board, entrant, date '0001-01-01', 0 from tied
),
below as (
  select tied.board, tied.entrant, tied.day, max(running.posted_on) filter (running.score < tied.score) as last_below
  from tied join running on running.board = tied.board and running.entrant = tied.entrant and running.posted_on <= tied.day
  group by all
)
select below.board, below.entrant, below.day, nullif(min(running.posted_on), date '0001-01-01') as since
from below join running
  on running.board = below.board and running.entrant = below.entrant and running.posted_on <= below.day
  and (below.last_below is null or running.posted_on > below.last_below)
group by all;
