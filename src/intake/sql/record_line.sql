-- grain: a record, in files where a quoted cell spans lines
-- reads: constants
-- why: elsewhere record i stands on line i + 2
create table record_line (file smallint, record bigint, line bigint);
