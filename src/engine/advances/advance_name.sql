-- grain: an advance
-- reads: constants
-- why: what its postings are called
create table advance_name (advance integer, advance_id varchar);
