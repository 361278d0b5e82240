-- grain: a spelling in the client's files
-- reads: constants
-- why: the client's own spelling and declared aliases lead to our number; filled anew for each feed
create or replace table participant_label (label varchar, position integer, participant integer);
