-- grain: a fact with the id of an earlier one and other content
-- reads: repeated
-- why: both lines are named
insert into cell_problem select fact, 'fact_id', 'same-key-other-content', fact_id, first_fact from repeated where not same;
