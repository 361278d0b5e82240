-- grain: a value for each file in `paths`, in their order
-- reads: the variable paths
-- why: the reader says where a row came from as a path; its number finds the file's day
create type source_path as enum (
  select path from (select unnest(getvariable('paths')) as path, generate_subscripts(getvariable('paths'), 1) as position) order by position
);
