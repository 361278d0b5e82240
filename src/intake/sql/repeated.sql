-- grain: a fact whose id an earlier one has
-- reads: fact, repeated_id, delivery
-- why: the same id twice is one sale sent twice, or two that clash. Earlier: file day, file name, line
create table repeated as
with kept as (
  select fact.rowid as fact, fact.*,
    {counts_on: counts_on, participant: participant, product: product, customer: customer, tag: tag, quantity: quantity,
     value: value, is_return: is_return} as content
  from fact
  join repeated_id using (is_sale, fact_id)
  where fact.taken and fact.file not in (select file from delivery)
),
ordered as (
  select fact, fact_id, content,
    first_value(fact) over earlier as first_fact, first_value(content) over earlier as first_content
  from kept
  window earlier as (partition by is_sale, fact_id order by file, fact rows between unbounded preceding and current row)
)
select fact, fact_id, first_fact, content is not distinct from first_content as same from ordered where fact <> first_fact;
