-- grain: ranking, stage, group, place, entrant, prize
-- reads: award, board, entrant, participant, team, segment, stage
-- why: who gets what, or would if it closed today
create or replace view prizes as
select
  board.ranking_id, stage.stage_id as stage_id,
  case when board.within_segment then segment.segment_id else 'all' end as group_id,
  award.place, case when board.of_teams then 'team' else 'participant' end as entrant_kind,
  case when board.of_teams then team.team_id else participant.participant_id end as entrant_id,
  award.reward_id as reward_id, award.points * getvariable('point_unit') as points,
  case when award.share_of = award.shared then '1'
    else (award.shared // gcd(award.shared, award.share_of)) || '/' || (award.share_of // gcd(award.shared, award.share_of)) end as share,
  not award.is_final as provisional
from award
join board using (board)
left join entrant on entrant.board = award.board and entrant.entrant = award.entrant
left join stage on stage.stage = board.stage
left join segment on segment.segment = entrant.segment
left join team on board.of_teams and team.team = award.entrant
left join participant on not board.of_teams and participant.participant = award.entrant
order by board.ranking_id, stage.stage_id nulls first, group_id, award.place, entrant_id, award.prize, reward_id;
