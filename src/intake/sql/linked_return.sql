-- grain: a taken row that names the sale it returns
-- reads: fact, excluded, stay
-- why: a return counts where its sale counts, is known no earlier, and takes back what stands. `amount` is the quantity,
--      or the value where sales have none; `remains` is what stands of the sale after it.
--      Where a later file no longer has one of the two, their link is withdrawn with it. Days are compared as they are:
--      with an `or` DuckDB would try every return with every sale
create table linked_return as
with returned as (
  select fact.rowid as fact, fact.file, fact.fact_id, fact.counts_on, fact.known_on, fact.quantity, fact.value, fact.returns, stay.withdrawn_on
  from fact left join stay on stay.fact = fact.rowid
  where fact.is_sale and fact.returns is not null and fact.taken
),
named as (
  select distinct returns from returned
),
sale as (
  select fact.rowid as sale, fact.*, excluded.outcome, stay.withdrawn_on
  from named join fact on fact.fact_id = named.returns and fact.is_sale
  left join excluded on excluded.fact = fact.rowid
  left join stay on stay.fact = fact.rowid
  where coalesce(excluded.outcome, '') in ('', 'out_of_scope')
),
joined as (
  select
    returned.fact, returned.file, returned.fact_id, returned.returns, returned.quantity, returned.value, sale.sale,
    sale.is_return as of_return, returned.counts_on < sale.counts_on as is_early, sale.outcome, sale.counts_on, greatest(returned.known_on, sale.known_on) as known_on,
    sale.participant, sale.product, sale.customer, sale.tag,
    sale.quantity as sold_quantity, sale.value as sold_value,
    least(returned.withdrawn_on, sale.withdrawn_on) as withdrawn_on,
    coalesce(sale.quantity, sale.value) as sold, coalesce(returned.quantity, returned.value) as amount
  from returned left join sale on sale.fact_id = returned.returns
    and returned.known_on < coalesce(sale.withdrawn_on, date 'infinity')
    and coalesce(returned.withdrawn_on, date 'infinity') > sale.known_on
)
select *, (sold + sum(case when is_early then 0 else amount end) over (partition by sale order by known_on, fact_id))::bigint as remains,
  case
    when sale is null then 'waiting'
    when of_return then 'return-of-return'
    when outcome = 'out_of_scope' then 'out_of_scope'
    when is_early then 'return-before-sale'
    when remains < 0 then 'more-than-sold'
    else 'linked'
  end as state
from joined;
