-- grain: none
-- reads: nothing
-- why: the next feed has spellings of its own
drop type if exists participant_spelling;
