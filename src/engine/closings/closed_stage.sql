-- grain: a stage whose closing is committed, and not later than today
-- reads: constants
-- why: its result stands, whatever is computed now
create table closed_stage (stage integer, closes date);
