-- grain: ranking, stage, group, entrant, week
-- reads: ranked, board, week, participant, team, segment, stage
-- why: how places moved, a point a week and one for the board's last day
create or replace view rank_history as
select
  board.ranking_id, stage.stage_id as stage_id,
  case when board.within_segment then segment.segment_id else 'all' end as group_id,
  case when board.of_teams then 'team' else 'participant' end as entrant_kind,
  case when board.of_teams then team.team_id else participant.participant_id end as entrant_id,
  ranked.day as week_end, ranked.rank, ranked.score * board.multiple * getvariable('score_unit') as score
from ranked
join board using (board)
left join stage on stage.stage = board.stage
left join segment on segment.segment = ranked.segment
left join team on board.of_teams and team.team = ranked.entrant
left join participant on not board.of_teams and participant.participant = ranked.entrant
where ranked.day < board.until_day
  and (dayofweek(ranked.day) = 0 or ranked.day = board.until_day - 1 or ranked.day = getvariable('today')::date)
order by board.ranking_id, stage.stage_id nulls first, group_id, entrant_id, ranked.day;
