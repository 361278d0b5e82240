-- grain: a fact that counts, with what it changes
-- reads: fact, linked_return, stay
-- why: `rows` is the change of how many sales stand: +1 for one that stands, -1 for the return that ends it, else 0.
--      `sale_id` is the fact itself, or the sale that it returns. A return joins what its sale joins, so what it is asked for (`sold_quantity`, `sold_value`) is its sale's.
--      What a later file of its period no longer has is undone on the day when that file was sent
create view standing as
select
  rowid as fact, file, is_sale, is_return, fact_id, fact_id as sale_id, counts_on, known_on, participant, product, customer, tag, quantity, value,
  quantity as sold_quantity, value as sold_value,
  case when not is_return and (coalesce(quantity, value, 1) > 0 or not is_sale) then 1 else 0 end as rows
from fact
where taken and returns is null
union all
select
  fact, file, true, true, fact_id, returns, counts_on, known_on, participant, product, customer, tag, quantity, value,
  sold_quantity, sold_value,
  (remains > 0)::integer - (remains - amount > 0)::integer
from linked_return
where state = 'linked'
union all
select
  stay.fact, file, is_sale, is_return, fact_id, fact_id, counts_on, greatest(known_on, withdrawn_on), participant, product, customer, tag, -quantity, -value,
  quantity, value,
  case when not is_return and (coalesce(quantity, value, 1) > 0 or not is_sale) then -1 else 0 end
from stay join fact on fact.rowid = stay.fact
where withdrawn_on is not null and taken and returns is null
union all
select
  fact, file, true, true, fact_id, returns, counts_on, greatest(known_on, withdrawn_on), participant, product, customer, tag, -quantity, -value,
  sold_quantity, sold_value,
  (remains - amount > 0)::integer - (remains > 0)::integer
from linked_return
where state = 'linked' and withdrawn_on is not null;
