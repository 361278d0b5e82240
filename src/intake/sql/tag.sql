-- grain: a value for each distinct tag, and '' for feeds without
-- reads: tag_label
-- why: a column of small numbers instead of texts
create type tag as enum (select distinct label from (select label from tag_label union all select '') order by label);
