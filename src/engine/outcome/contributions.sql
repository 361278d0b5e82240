-- grain: ranking, stage, participant
-- reads: contribution, board, stage, participant
-- why: what places are worth in a ranking made of them; a score, never money
create or replace view contributions as
select
  board.ranking_id, stage.stage_id, participant.participant_id, contribution.place,
  contribution.points * board.multiple * getvariable('score_unit') as points,
  contribution.is_counted as counted, stage.closes > getvariable('today')::date as provisional
from contribution
join board using (board)
join stage on stage.stage = contribution.stage
join participant on participant.participant = contribution.entrant
where contribution.day = least(board.closes, getvariable('today')::date)
order by contribution.board, contribution.stage, contribution.entrant;
