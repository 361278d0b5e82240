-- grain: key, enrolment, day on which facts count, day on which they were known, for the variable `keying`
-- reads: fitting, customer_alias
-- why: customers stand in facts as the client spells them, and one customer may be spelled in several ways
insert into keyed
with named as (
  select fitting.*,
    case getvariable('key_column')
      when 'customer_id' then coalesce(customer_alias.customer_id, customer)
      when 'product_id' then product::varchar
      when 'participant_id' then participant::varchar
      else split_part(tag::varchar, chr(31), getvariable('tag_part')) end as key
  from fitting
  left join customer_alias
    on getvariable('key_column') = 'customer_id' and customer_alias.is_sale = getvariable('is_sale')
    and customer_alias.spelling = customer
)
select getvariable('keying'), coalesce(key, ''), enrolment, counts_on, known_on,
  case when getvariable('by_sale') then sale_id end,
  sum(rows)::bigint, sum(quantity)::bigint, sum(value)::bigint
from named
group by all;
