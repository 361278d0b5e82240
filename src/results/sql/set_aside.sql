-- grain: a cell or row that was set aside
-- reads: constants
-- why: what the operator has to see to
create table set_aside (
  file varchar, line integer, "column" varchar, code varchar, value varchar, message varchar, text varchar
);
