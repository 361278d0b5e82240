-- grain: participant, rule or ranking, what is missing
-- reads: next_step, participant, rule, board, stage, measure
-- why: what to do today, in units that people sell; for a place, in the score's unit
create or replace view next_steps as
select
  participant.participant_id, rule.rule_id as rule_id, board.ranking_id as ranking_id,
  stage.stage_id as stage_id, next_step.what, measure.measure_id as measure_id,
  case when board.board is null then (next_step.missing::hugeint * getvariable('value_units') // measure.scale)::bigint * getvariable('value_unit')
    else next_step.missing * abs(board.multiple) * getvariable('score_unit') end as missing,
  measure.unit as unit,
  case when board.board is null then next_step.gains * getvariable('point_unit') else next_step.gains end as gains,
  next_step.days_left, board.cell as window_from
from next_step
join participant using (participant)
left join rule on rule.rule = next_step.rule
left join board on board.board = next_step.board
left join stage on stage.stage = board.stage
left join measure on measure.measure = next_step.measure
order by participant.participant_id, rule.rule_id nulls last, board.ranking_id, stage.stage_id nulls last, next_step.what, measure.measure_id;
