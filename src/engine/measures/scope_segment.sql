-- grain: a segment whose facts are counted
-- reads: constants
-- why: none for all
create or replace table scope_segment (segment integer);
