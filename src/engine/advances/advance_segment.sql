-- grain: a segment that an advance is for
-- reads: constants
-- why: advances for everyone have no row here
create table advance_segment (advance integer, segment integer);
