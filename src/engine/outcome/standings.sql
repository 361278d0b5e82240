-- grain: ranking, stage, group, day, entrant
-- reads: ranked, board, shown, gap, published_score, entrant_name, segment, stage
-- why: for the program's today and the last day of each stage that ended; a board of a week or month for today alone
create or replace view standings as
with wanted as (
  select board.*, shown.as_of, least(shown.as_of, board.closes) as day, least(shown.as_of - 1, board.closes) as day_before
  from board join shown
    on shown.as_of >= board.from_day and (shown.is_today or board.is_season or shown.stage_end = board.stage)
)
select
  wanted.ranking_id, stage.stage_id, case when wanted.within_segment then segment.segment_id::varchar else 'all' end as group_id,
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
order by wanted.board, ranked.segment, wanted.as_of, ranked.rank nulls last, ranked.entrant;
