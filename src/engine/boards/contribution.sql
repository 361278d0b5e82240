-- grain: board made of places, stage, entrant, member whose place it is, shown day
-- reads: board, board_day, board_source, board_place, board_rule, rule, ranked, posting, enrolment, belonging
-- why: what the place of a stage is worth: as if it closed today until it closes, and never again after. Shared, a place is
--      worth `points` / `per`; `amount` is that in `parts` of the smallest unit, so that all of a board add up. A team has
--      the places of those who stood in it when the stage ended. What was earned and came back leaves no trace
create table contribution as
with source as (
  select board_source.*, stage_board.grouping, stage_board.closes, stage_board.until_day, board_day.day,
    least(board_day.day, stage_board.closes) as known, least(board_day.day, stage_board.until_day - 1) as stood
  from board_source
  join board stage_board on stage_board.board = board_source.of_board
  join board_day on board_day.board = board_source.board and board_day.day >= stage_board.from_day
),
placed as (
  select source.board, source.stage, source.day, ranked.entrant as member, any_value(ranked.rank) as place,
    case when any_value(source.is_shared) then any_value(ranked.tied) else 1 end as per, coalesce(sum(board_place.points), 0) as points
  from source
  join ranked on ranked.board = source.of_board and ranked.day = source.known
  left join board_place on board_place.board = source.board and board_place.of_board = source.of_board
    and board_place.place >= ranked.rank
    and board_place.place < ranked.rank + case when source.is_shared then ranked.tied else 1 end
  where ranked.rank is not null
  group by source.board, source.stage, source.day, ranked.entrant
),
added as (
  select source.board, source.stage, source.day, belonging.entrant as member,
    sum(posting.points * board_rule.times) as points
  from source
  join board_rule using (board)
  join rule using (rule_id)
  join posting on posting.rule = rule.rule and posting.stage = source.stage and posting.posted_on <= source.known
  join belonging on belonging.grouping = source.grouping and belonging.enrolment = posting.enrolment
  where not posting.late
  group by all
  having sum(posting.points * board_rule.times) <> 0
),
worth as (
  select board, stage, day, member, placed.place, coalesce(per, 1) as per,
    coalesce(placed.points, 0) + coalesce(per, 1) * coalesce(added.points, 0) as points
  from placed full join added using (board, stage, day, member)
),
common as (
  select board, day, list_reduce(list(distinct per::hugeint), lambda a, b: lcm(a, b)) as parts from worth group by board, day
),
stood as (
  select source.board, source.stage, source.day, belonging.participant as member, arg_max(belonging.entrant, enrolment.from_day) as entrant
  from source
  join board on board.board = source.board
  join enrolment on enrolment.from_day <= source.stood
  join belonging on belonging.grouping = board.grouping and belonging.enrolment = enrolment.enrolment
  where board.grouping <> source.grouping
  group by all
),
seated as (
  select worth.*, common.parts, worth.points::hugeint * (common.parts // worth.per) as amount,
    board.best, source.best_of, source.is_countback,
    case when board.grouping <> source.grouping then stood.entrant else worth.member end as entrant
  from worth
  join common using (board, day)
  join board on board.board = worth.board
  join source on source.board = worth.board and source.stage = worth.stage and source.day = worth.day
  left join stood on stood.board = worth.board and stood.stage = worth.stage
    and stood.day = worth.day and stood.member = worth.member
),
chosen as (
  select *, best is null or row_number() over (partition by board, stage, day, entrant order by amount desc, member) <= best as is_chosen
  from seated where entrant is not null
),
stage_worth as (
  select *, sum(amount) filter (is_chosen) over (partition by board, stage, day, entrant) as stage_amount from chosen
)
select board, stage, entrant, member, day, place, points::bigint as points, per, parts, amount, is_countback,
  is_chosen and (best_of is null
    or dense_rank() over (partition by board, entrant, day order by stage_amount desc, stage) <= best_of) as is_counted
from stage_worth;
