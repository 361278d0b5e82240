-- grain: participant, day on which a choice became known, or on which choosing ended
-- reads: constants
-- why: by how much the level that holds moved, counted as columns of the curve are
create or replace table choice_turn (participant integer, known_on date, adds integer);
