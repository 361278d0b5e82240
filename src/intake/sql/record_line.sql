-- grain: a record, in files where a quoted cell spans lines
-- reads: constants
-- why: elsewhere records stand line after line
create table record_line (file smallint, record bigint, line bigint);
