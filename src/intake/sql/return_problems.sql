-- grain: a return that is set aside
-- reads: linked_return
-- why: the sale that it names is named
insert into cell_problem
select fact, 'returns', state, returns, sale from linked_return where state in ('return-of-return', 'return-before-sale', 'more-than-sold');
