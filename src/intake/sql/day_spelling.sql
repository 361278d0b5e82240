-- grain: a spelling of a day that the program knows, or of an hour of it, in the files of a feed
-- reads: constants
-- why: whatever order day, month and year stand in, a cell is compared with whole spellings and never taken apart;
--      filled anew for each feed
create or replace table day_spelling (label varchar, position integer, day date);
