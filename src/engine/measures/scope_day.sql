-- grain: a day on which something is counted
-- reads: constants
-- why: the windows in which keys are counted, apart from each other
create or replace table scope_day (day date, win integer);
