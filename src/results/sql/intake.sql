-- grain: a file
-- reads: constants
-- why: what became of every record
create table intake (
  file varchar, sha256 varchar, records bigint, accepted bigint, set_aside bigint, duplicate bigint, out_of_scope bigint
);
