-- grain: a return that does not count
-- reads: linked_return
-- why: it waits for its sale, follows it out of scope, or is set aside
insert into excluded
select distinct fact, case when state in ('waiting', 'out_of_scope') then state else 'set_aside' end
from linked_return where state <> 'linked';
