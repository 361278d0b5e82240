-- grain: a value for each stage
-- reads: stage
-- why: an id that is published a million times is one small number
create type stage_name as enum (select stage_id from stage order by stage);
