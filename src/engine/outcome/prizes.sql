-- grain: ranking, stage, group, place, entrant, prize
-- reads: award, board, reward_value, round_half_up, entrant, entrant_name, segment, stage
-- why: who gets what, or would if it closed today
create or replace view prizes as
select
  board.ranking_id, stage.stage_id, case when board.within_segment then segment.segment_id::varchar else 'all' end as group_id,
  award.place, entrant_name.entrant_kind, entrant_name.entrant_id, award.reward_id, award.points * getvariable('point_unit') as points,
  case when award.share_of = award.shared then '1'
    else (award.shared // gcd(award.shared, award.share_of)) || '/' || (award.share_of // gcd(award.shared, award.share_of)) end as share,
  not award.is_final as provisional,
  round_half_up(reward_value.value * award.shared, award.share_of)::bigint * getvariable('money_unit') as value, board.cell as window_from
from award
join board using (board)
join entrant on entrant.board = award.board and entrant.entrant = award.entrant
join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = award.entrant
left join reward_value on reward_value.reward_id = award.reward_id
left join stage on stage.stage = board.stage
left join segment on segment.segment = entrant.segment
order by award.board, entrant.segment, award.place, award.entrant, award.prize;
