-- grain: a row that counts
-- reads: standing, source_file
-- why: what the rules will see, whatever form it came in
select
  standing.fact_id, standing.is_return, standing.counts_on::varchar as counts_on, standing.known_on::varchar as known_on,
  participant.participant_id, product.product_id, standing.customer, standing.tag::varchar as tag,
  standing.quantity::varchar as quantity, standing.value::varchar as value, standing.rows::varchar as rows
from standing
join participant using (participant)
left join product using (product)
order by all;
