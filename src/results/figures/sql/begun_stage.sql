-- grain: a stage that has begun
-- reads: constants
-- why: results name stages and do not say which was first
create or replace table begun_stage (stage_id varchar, position integer);
