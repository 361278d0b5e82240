-- grain: a window for which targets are wanted
-- reads: constants
-- why: a rule's windows, or those that a condition of its gate looks at
create or replace table target_window (win integer, from_day date, until_day date);
