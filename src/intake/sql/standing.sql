-- grain: a fact that counts, with what it changes
-- reads: fact, linked_return
-- why: `rows` is the change of how many sales stand: +1 for one that stands, -1 for the return that ends it, else 0.
--      `sale_id` is the fact itself, or the sale that it returns. A return joins what its sale joins, so what it is asked for (`sold_quantity`, `sold_value`) is its sale's
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
where state = 'linked';
