-- grain: a record of the files in `paths`
-- reads: raw
-- why: one pass from text to exact types; a cell that does not fit gives NULL and the row is not taken
insert into fact
with typed as (
  select
    getvariable('is_sale') as is_sale,
    fact_id,
    case when getvariable('days_plain') then getvariable('first_day')::date + day_code
      else list_extract(getvariable('day_of'), day_code + 1)::date end as counts_on,
    list_extract(getvariable('file_days'), enum_code(path::source_path)::integer + 1)::date as file_day,
    list_extract(getvariable('file_starts'), enum_code(path::source_path)::integer + 1)::date as file_start,
    list_extract(getvariable('file_sent'), enum_code(path::source_path)::integer + 1)::date as file_sent,
    list_extract(getvariable('files'), enum_code(path::source_path)::integer + 1)::smallint as file,
    case when getvariable('participant_aliases') and participant_code >= getvariable('participants')
      then list_extract(getvariable('participant_of'), participant_code + 1) else participant_code end as participant,
    case when getvariable('product_aliases') and product_code >= getvariable('products')
      then list_extract(getvariable('product_of'), product_code + 1) else product_code end as product,
    case when getvariable('customers_listed') and try_cast(customer_id as customer_spelling) is null
      then cleaned(customer_id) else customer_id end as customer_id,
    product_id is null or product_code is not null as product_known,
    customer_id is null or customer_id = '' or not getvariable('customers_listed')
      or try_cast(customer_id as customer_spelling) is not null
      or try_cast(cleaned(customer_id) as customer_spelling) is not null as customer_known,
    case when getvariable('tagged')
      then tag_of(kind, status, attribute_1, attribute_2, attribute_3, attribute_4, attribute_5, attribute_6, attribute_7, attribute_8)
      else '' end::tag as tag,
    quantity is null or whole_number(quantity) is not null as quantity_fits,
    value is null or minor_units(value) is not null as value_fits,
    whole_number(quantity) as written_quantity,
    minor_units(value) as written_value,
    nullif(returns, '') as returned,
    returned is not null or (getvariable('is_sale') and (coalesce(kind, '') = 'return' or (
      getvariable('return_sign') = 'marks' and (coalesce(written_quantity, 0) < 0 or coalesce(written_value, 0) < 0)
    ))) as is_return,
    case when is_return and getvariable('return_sign') = 'plus' then -written_quantity else written_quantity end as quantity,
    case when is_return and getvariable('return_sign') = 'plus' then -written_value else written_value end as value,
    not (
      lacks('customer_id', customer_id) or lacks('kind', kind) or lacks('status', status) or lacks('currency', currency) or lacks('returns', returns)
      or lacks('attribute_1', attribute_1) or lacks('attribute_2', attribute_2) or lacks('attribute_3', attribute_3) or lacks('attribute_4', attribute_4)
      or lacks('attribute_5', attribute_5) or lacks('attribute_6', attribute_6) or lacks('attribute_7', attribute_7) or lacks('attribute_8', attribute_8)
    ) as has_required,
    currency is null or currency = getvariable('currency') as currency_fits,
  from (
    select *,
      enum_code(try_cast(day_text(date) as day_label))::integer as day_code,
      enum_code(coalesce(
        try_cast(participant_id as participant_spelling), try_cast(cleaned(participant_id) as participant_spelling)
      ))::integer as participant_code,
      enum_code(coalesce(
        try_cast(product_id as product_spelling), try_cast(cleaned(product_id) as product_spelling)
      ))::integer as product_code
    from raw()
  )
)
select
  is_sale, fact_id, counts_on, greatest(counts_on, file_sent), participant, product, customer_id, tag, quantity, value,
  is_return, returned,
  coalesce(
    fact_id <> '' and counts_on is not null and participant is not null and product_known and customer_known
      and quantity_fits and value_fits and currency_fits
      and counts_on <= file_day and counts_on >= file_start
      and has_required
      and case
        when not is_sale then true
        when is_return then coalesce(quantity, 0) <= 0 and coalesce(value, 0) <= 0
        else coalesce(quantity, 0) >= 0 and coalesce(value, 0) >= 0 and (quantity is null or quantity > 0 or value = 0)
      end,
    false
  ),
  file
from typed;
