-- grain: none
-- reads: nothing
-- why: the next files have paths of their own
drop type if exists source_path;
