-- grain: ranking, stage, group, day, entrant
-- reads: ranked, board, shown, participant, team, segment, stage
-- why: for the program's today and the last day of each stage that ended. The gap assumes that only the own score moves: up
--      to the score of the next place, and one unit more where the tie-breakers would still leave it behind
create or replace view standings as
with wanted as (
  select board.*, shown.as_of, least(shown.as_of, board.closes) as day, least(shown.as_of - 1, board.closes) as day_before
  from board join shown
    on shown.as_of >= board.from_day and (board.stage is null or shown.is_today or shown.stage_end = board.stage)
),
place as (
  select distinct board, day, segment, rank, score, keys from ranked where rank is not null
),
next_place as (
  select *, lag(score) over better as next_score, lag(keys) over better as next_keys
  from place
  window better as (partition by board, day, segment order by rank)
)
select
  wanted.ranking_id, stage.stage_id as stage_id,
  case when wanted.within_segment then segment.segment_id else 'all' end as group_id,
  wanted.as_of, ranked.rank, case when wanted.of_teams then 'team' else 'participant' end as entrant_kind,
  case when wanted.of_teams then team.team_id else participant.participant_id end as entrant_id,
  ranked.score * wanted.multiple * getvariable('score_unit') as score, coalesce(ranked.tied, 0) as tied,
  before.rank as previous_rank,
  (next_place.next_score - ranked.score + case when ranked.reach_keys >= next_place.next_keys then 0 else 1 end)
    * wanted.multiple * getvariable('score_unit') as gap_to_next,
  ranked.is_eligible as eligible, wanted.closes > wanted.as_of as provisional
from wanted
join ranked on ranked.board = wanted.board and ranked.day = wanted.day
left join ranked before
  on before.board = wanted.board and before.day = wanted.day_before and before.entrant = ranked.entrant
left join next_place
  on next_place.board = ranked.board and next_place.day = ranked.day and next_place.segment is not distinct from ranked.segment
  and next_place.rank = ranked.rank
left join stage on stage.stage = wanted.stage
left join segment on segment.segment = ranked.segment
left join team on wanted.of_teams and team.team = ranked.entrant
left join participant on not wanted.of_teams and participant.participant = ranked.entrant
order by wanted.ranking_id, stage.stage_id nulls first, group_id, wanted.as_of, ranked.rank nulls last, entrant_id;
