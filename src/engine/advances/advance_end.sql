-- grain: an advance of which is collected what is left
-- reads: constants
-- why: on the day on which the program closes, if it has come
create table advance_end (advance integer, closes date);
