-- grain: distinct tag
-- reads: the type tag
-- why: what conditions on rows are decided for
select unnest(enum_range(null::tag))::varchar as label order by label;
