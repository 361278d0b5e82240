-- grain: ranking, stage, group, entrant, week
-- reads: ranked, board, board_shown, published_score, entrant_name, segment, stage, closed_stage, closed_rank
-- why: how places moved, a point a week and one for the board's last day; no further than where a
--      board stands still
create or replace view rank_history as
with computed as (
  select
    board.board, ranked.segment, ranked.entrant, board.ranking_id, stage.stage_id,
    case when board.within_segment then segment.segment_id::varchar else 'all' end as group_id,
    entrant_name.entrant_kind, entrant_name.entrant_id, ranked.day as week_end, ranked.rank,
    published_score(ranked.score, ranked.beyond) * board.multiple * getvariable('score_unit') as score, board.cell as window_from
  from ranked
  join board using (board)
  join board_shown on board_shown.board = ranked.board and board_shown.as_of = getvariable('today')::date
  join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = ranked.entrant
  left join stage on stage.stage = board.stage
  left join segment on segment.segment = ranked.segment
  where ranked.day < board.until_day and ranked.day <= board_shown.day
    and (dayofweek(ranked.day) = 0 or ranked.day = board.until_day - 1 or ranked.day = board_shown.day)
    and (board.stage is null or board.stage not in (select stage from closed_stage))
),
closed as (
  select
    board.board, segment.segment, entrant_name.entrant, closed_rank.ranking_id, stage.stage_id, closed_rank.group_id,
    closed_rank.entrant_kind, closed_rank.entrant_id, closed_rank.week_end, closed_rank.rank,
    (closed_rank.score * getvariable('score_units'))::bigint * 1 * getvariable('score_unit'), null::date
  from closed_rank
  join stage using (stage)
  left join board on board.stage = closed_rank.stage and board.ranking_id = closed_rank.ranking_id
  left join segment on segment.segment_id::varchar = closed_rank.group_id
  left join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant_id = closed_rank.entrant_id
)
select * exclude (board, segment, entrant)
from (from computed union all from closed)
order by board, segment, entrant, entrant_id, week_end;
