-- grain: board, participant with a prize in points
-- reads: place_posting, board, closed_stage
-- why: what was posted for a place when the stage closed is all that is ever posted for it
delete from place_posting where board in (select board from board join closed_stage using (stage));
