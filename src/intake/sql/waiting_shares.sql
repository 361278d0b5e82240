-- grain: sale that is shared and that no file has brought
-- reads: credit, fact
-- why: a share of it may be known before it; one that never comes is a mistake in its id. A return has the shares of its sale
select distinct sale_id
from credit
where not exists (from fact where fact.is_sale and fact.returns is null and fact.fact_id = credit.sale_id)
order by sale_id;
