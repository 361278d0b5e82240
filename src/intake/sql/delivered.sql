-- grain: a taken row of such a file, the first of its id there
-- reads: fact, delivery
-- why: what later files are compared with; `again` are rows whose id the file has had already
create table delivered as
select fact.rowid as fact, fact.fact_id, delivery.is_sale, delivery.period, delivery.sequence,
  {counts_on: counts_on, participant: participant, product: product, customer: customer, tag: tag, quantity: quantity,
   value: value, is_return: is_return, returns: returns} as content,
  first_value(fact.rowid) over same_file as first_fact, first_value(content) over same_file as first_content
from fact join delivery on delivery.file = fact.file
where fact.taken
window same_file as (
  partition by delivery.is_sale, delivery.period, delivery.sequence, fact.fact_id order by fact.rowid
  rows between unbounded preceding and current row
);
