-- grain: a value for each file that was read
-- reads: source_file
-- why: as for ids
create type file_name as enum (select name from source_file order by name);
