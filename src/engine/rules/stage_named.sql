-- grain: a stage
-- reads: stage_name
-- why: from here on its id is one of the known ones
alter table stage alter stage_id type stage_name;
