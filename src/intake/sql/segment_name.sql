-- grain: a value for each segment
-- reads: segment
-- why: an id that is published a million times is one small number, and sorts by its place in the list
create type segment_name as enum (select segment_id from segment order by segment);
