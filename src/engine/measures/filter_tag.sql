-- grain: a tag that fits a filter
-- reads: constants
-- why: conditions are decided once for each tag, not once for each fact
create table filter_tag (filter integer, tag varchar);
