-- grain: board, shown day, entrant
-- reads: ranked, board, closed_stage, closed_standing, entrant_name
-- why: the places that were settled earn what they earned, whoever would stand there today
update ranked set rank = closed.rank, tied = closed.tied::integer, is_eligible = closed.eligible
from (
  select board.board, board.closes, entrant_name.entrant, closed_standing.*
  from closed_standing
  join closed_stage using (stage)
  join board on board.stage = closed_standing.stage and board.ranking_id = closed_standing.ranking_id and board.closes = closed_standing.as_of
  join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant_id = closed_standing.entrant_id
) closed
where ranked.board = closed.board and ranked.day = closed.closes and ranked.entrant = closed.entrant;
