-- grain: participant, window of a rule that is posted on a later day
-- reads: nothing; owed_later.sql adds to it
-- why: what is earned so far, as if nothing more became known until it is due
create table owed (rule integer, participant integer, win integer, due date, points bigint);
