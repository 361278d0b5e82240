-- grain: a segment
-- reads: segment_name
-- why: from here on its id is one of the known ones
alter table segment alter segment_id type segment_name;
