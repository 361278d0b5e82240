-- grain: ranking, stage, entrant, participant whose place it is
-- reads: contribution, board, board_shown, board_source, entrant_name, participant, stage, round_half_up
-- why: what places are worth in a ranking made of them; a score, never money
create or replace view contributions as
select
  board.ranking_id, stage.stage_id, participant.participant_id, contribution.place,
  round_half_up(contribution.points::hugeint * board.finer, contribution.per)::bigint * board.multiple * getvariable('score_unit') as points,
  contribution.is_counted as counted, stage.closes > getvariable('today')::date as provisional,
  entrant_name.entrant_kind, entrant_name.entrant_id
from contribution
join board using (board)
join board_shown on board_shown.board = contribution.board and board_shown.as_of = getvariable('today')::date
join board_source on board_source.board = contribution.board and board_source.stage = contribution.stage
join board stage_board on stage_board.board = board_source.of_board
join stage on stage.stage = contribution.stage
join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = contribution.entrant
left join participant on participant.participant = contribution.member and stage_board.grouping < 0
where contribution.day = board_shown.day
order by contribution.board, contribution.stage, contribution.entrant, contribution.member;
