-- grain: ranking, stage, group, day, entrant
-- reads: ranked, board, board_shown, shown, gap, published_score, entrant_name, segment, stage, closed_stage, closed_standing
-- why: for the program's today and the last day of each stage that ended; a board of a week or month for today alone. A
--      board that stands still shows the day from which it does. Of a
--      closed stage what was published
create or replace view standings as
with wanted as (
  select board.*, shown.as_of, board_shown.day, before.day as day_before
  from board
  join shown on shown.is_today or board.is_season or shown.stage_end = board.stage
  join board_shown on board_shown.board = board.board and board_shown.as_of = shown.as_of
  left join board_shown before on before.board = board.board and before.as_of = shown.as_of - 1
),
computed as (
  select
    wanted.board, ranked.segment, ranked.entrant, wanted.ranking_id, stage.stage_id,
    case when wanted.within_segment then segment.segment_id::varchar else 'all' end as group_id,
    wanted.as_of, ranked.rank, entrant_name.entrant_kind, entrant_name.entrant_id,
    published_score(ranked.score, ranked.beyond) * wanted.multiple * getvariable('score_unit') as score, coalesce(ranked.tied, 0) as tied,
    before.rank as previous_rank, gap.missing * abs(wanted.multiple) * getvariable('score_unit') as gap_to_next,
    ranked.is_eligible as eligible, wanted.closes > wanted.as_of as provisional, wanted.cell as window_from
  from wanted
  join ranked on ranked.board = wanted.board and ranked.day = wanted.day
  join entrant_name on entrant_name.grouping = wanted.grouping and entrant_name.entrant = ranked.entrant
  left join ranked before
    on before.board = wanted.board and before.day = wanted.day_before and before.entrant = ranked.entrant
  left join gap on gap.board = ranked.board and gap.day = ranked.day and gap.entrant = ranked.entrant
  left join stage on stage.stage = wanted.stage
  left join segment on segment.segment = ranked.segment
  where wanted.stage is null or wanted.stage not in (select stage from closed_stage)
),
closed as (
  select
    board.board, segment.segment, closed_standing.nth, closed_standing.ranking_id, stage.stage_id, closed_standing.group_id, shown.as_of,
    closed_standing.rank, closed_standing.entrant_kind, closed_standing.entrant_id,
    (closed_standing.score * getvariable('score_units'))::bigint * 1 * getvariable('score_unit'), closed_standing.tied,
    case when shown.as_of > closed_stage.closes then closed_standing.rank else closed_standing.previous_rank end,
    (closed_standing.gap_to_next * getvariable('score_units'))::bigint * getvariable('score_unit'),
    closed_standing.eligible, closed_standing.provisional, null::date
  from closed_stage
  join shown on shown.is_today or shown.stage_end = closed_stage.stage
  join closed_standing
    on closed_standing.stage = closed_stage.stage and closed_standing.as_of = least(shown.as_of, closed_stage.closes)
  join stage on stage.stage = closed_stage.stage
  left join board on board.stage = closed_stage.stage and board.ranking_id = closed_standing.ranking_id
  left join segment on segment.segment_id::varchar = closed_standing.group_id
)
select * exclude (board, segment, entrant)
from (from computed union all from closed)
order by board, segment, as_of, rank nulls last, entrant;
