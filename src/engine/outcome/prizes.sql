-- grain: ranking, stage, group, place, entrant, prize
-- reads: award, board, reward_value, round_half_up, entrant, entrant_name, segment, stage, closed_stage, closed_prize
-- why: who gets what, or would if it closed today
create or replace view prizes as
with computed as (
  select
    award.board, entrant.segment, award.entrant, award.prize::bigint as nth,
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
  where board.stage is null or board.stage not in (select stage from closed_stage)
),
closed as (
  select
    board.board, segment.segment, closed_prize.nth, closed_prize.nth,
    closed_prize.ranking_id, stage.stage_id, closed_prize.group_id, closed_prize.place, closed_prize.entrant_kind, closed_prize.entrant_id,
    closed_prize.reward_id, (closed_prize.points * getvariable('point_units'))::bigint * getvariable('point_unit'), closed_prize.share, false,
    (closed_prize.value * getvariable('money_units'))::bigint * getvariable('money_unit'), null::date
  from closed_prize
  join stage using (stage)
  left join board on board.stage = closed_prize.stage and board.ranking_id = closed_prize.ranking_id
  left join segment on segment.segment_id::varchar = closed_prize.group_id
)
select * exclude (board, segment, entrant, nth)
from (from computed union all from closed)
order by board, segment, place, entrant, nth;
