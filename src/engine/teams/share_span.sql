-- grain: a run of days on which a rule of teams runs in one of its windows
-- reads: constants
-- why: on which days somebody is a member for it; `last_day` is the last of the window
create or replace table share_span (win integer, from_day date, until_day date, last_day date);
