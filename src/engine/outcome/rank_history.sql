-- grain: ranking, stage, group, entrant, week
-- reads: ranked, board, published_score, entrant_name, segment, stage
-- why: how places moved, a point a week and one for the board's last day
create or replace view rank_history as
select
  board.ranking_id, stage.stage_id, case when board.within_segment then segment.segment_id::varchar else 'all' end as group_id,
  entrant_name.entrant_kind, entrant_name.entrant_id, ranked.day as week_end, ranked.rank,
  published_score(ranked.score, ranked.beyond) * board.multiple * getvariable('score_unit') as score, board.cell as window_from
from ranked
join board using (board)
join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = ranked.entrant
left join stage on stage.stage = board.stage
left join segment on segment.segment = ranked.segment
where ranked.day < board.until_day
  and (dayofweek(ranked.day) = 0 or ranked.day = board.until_day - 1 or ranked.day = getvariable('today')::date)
order by ranked.board, ranked.segment, ranked.entrant, ranked.day;
