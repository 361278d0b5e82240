-- grain: a stage whose closing is committed
-- reads: constants
-- why: what it had earned by a day stands also where an earlier day is computed anew
create table kept_stage (stage integer);
