-- grain: figure, part, subject, stage, what it is about
-- reads: constants
-- why: each query beside this file adds its own, and `figure` is the query's name
create or replace table figure (
  figure varchar, part varchar, subject_kind varchar, subject_id varchar, stage_id varchar, about_id varchar, on_day date,
  value decimal(38, 6)
);
