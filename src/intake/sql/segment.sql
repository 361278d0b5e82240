-- grain: a segment
-- reads: constants
-- why: inside, a segment is a small number; its id stands in what is published
create table segment (segment integer, segment_id varchar);
