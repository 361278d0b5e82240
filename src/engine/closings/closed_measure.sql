-- grain: participant or team, closed stage, measure
-- reads: nothing; closed_measures.sql adds to it
-- why: what everyone had reached when the stage closed
create table closed_measure (
  stage integer, entrant_kind varchar, entrant_id varchar, measure_id varchar, value decimal(24, 6), baseline decimal(24, 6), target decimal(24, 6),
  attainment decimal(24, 6)
);
