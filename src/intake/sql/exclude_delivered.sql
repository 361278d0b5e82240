-- grain: a row of a file that holds all of its period, and changes nothing
-- reads: delivered, stay
-- why: what a file before it had already is a duplicate; the id of another row of the same file, with other content, is a clash
insert into excluded
select fact, case when fact <> first_fact and content is distinct from first_content then 'set_aside' else 'duplicate' end
from delivered where fact not in (select fact from stay);
