-- grain: a row with the id of an earlier one of its file and other content
-- reads: delivered
-- why: both lines are named
insert into cell_problem
select fact, 'fact_id', 'same-key-other-content', fact_id, first_fact
from delivered where fact <> first_fact and content is distinct from first_content;
