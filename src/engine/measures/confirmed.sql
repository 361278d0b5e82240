-- grain: a fact that fits the filter in the variable `filter`, day on which it was confirmed, or ceased to be
-- reads: matching, credited, customer_alias
-- why: an activity counts while a sale of the same participant to the same customer stands that lies on its day or up to
--      `confirm_days` after; known when the later of both is
create view confirmed as
with named as (
  select matching.*, coalesce(customer_alias.customer_id, customer) as customer_id
  from matching
  left join customer_alias on not customer_alias.is_sale and customer_alias.spelling = customer
  where coalesce(customer, '') <> ''
),
sold as (
  select standing.participant, coalesce(customer_alias.customer_id, standing.customer) as customer_id,
    standing.counts_on, standing.known_on, sum(standing.rows * standing.parts) as rows
  from credited standing
  left join customer_alias on customer_alias.is_sale and customer_alias.spelling = standing.customer
  where standing.is_sale and standing.rows <> 0
  group by all
),
change as (
  select named.sale_id, named.known_on, 0::hugeint as sold, 1 as own from named
  union all
  select named.sale_id, sold.known_on, sold.rows, 0
  from named join sold using (participant, customer_id)
  where sold.counts_on >= named.counts_on and sold.counts_on <= named.counts_on + getvariable('confirm_days')
),
moment as (
  select sale_id, known_on, sum(sold) as sold, sum(own) as own from change group by all
),
known as (
  select sale_id, known_on, sum(sold) over through > 0 and sum(own) over through > 0 as counts
  from moment window through as (partition by sale_id order by known_on)
),
turned as (
  select sale_id, known_on, case when counts then 1 else -1 end as turn
  from (select *, lag(counts, 1, false) over (partition by sale_id order by known_on) as counted from known)
  where counts <> counted
)
select named.* exclude (customer_id) replace (
  turned.known_on as known_on, named.rows * turned.turn as rows,
  named.quantity * turned.turn as quantity, named.value * turned.turn as value)
from turned join named using (sale_id);
