-- grain: a cell of the one file in `paths` that does not fit
-- reads: raw
-- why: the same conditions as in take.sql, one by one, so that every problem of a row is named
insert into cell_problem
with numbered as (
  select *, row_number() over () - 1 as record, getvariable('file_day')::date as file_day,
    case when regexp_full_match(date, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then try_strptime(date, '%Y-%m-%d')::date end as day
  from raw()
),
found as (
  select record, unnest(list_filter([
    case when coalesce(fact_id, '') = '' then {name: 'fact_id', code: 'empty-key', value: ''} end,
    case when day is null then {name: 'date', code: 'bad-day', value: coalesce(date, '')}
      when day > file_day then {name: 'date', code: 'after-its-file', value: date}
      when try_cast(date as day_label) is not null and day < file_day - getvariable('late_days')
        then {name: 'date', code: 'too-late', value: date} end,
    case when try_cast(participant_id as participant_spelling) is null
      then {name: 'participant_id', code: 'unknown-participant', value: coalesce(participant_id, '')} end,
    case when product_id is not null and try_cast(product_id as product_spelling) is null
      then {name: 'product_id', code: 'unknown-product', value: product_id} end,
    case when getvariable('customers_listed') and customer_id <> '' and try_cast(customer_id as customer_spelling) is null
      then {name: 'customer_id', code: 'unknown-customer', value: customer_id} end,
    case when whole_number(quantity) is null and quantity is not null
      then {name: 'quantity', code: 'bad-number', value: quantity} end,
    case when minor_units(value) is null and value is not null then {name: 'value', code: 'bad-number', value: value} end,
    case when currency <> getvariable('currency') then {name: 'currency', code: 'other-currency', value: currency} end,
    case
      when not getvariable('is_sale') then null
      when coalesce(returns, '') <> '' or coalesce(kind, '') = 'return' then
        case when whole_number(quantity) > 0 then {name: 'quantity', code: 'return-above-zero', value: quantity}
          when minor_units(value) > 0 then {name: 'value', code: 'return-above-zero', value: value} end
      when whole_number(quantity) < 0 then {name: 'quantity', code: 'negative-sale', value: quantity}
      when minor_units(value) < 0 then {name: 'value', code: 'negative-sale', value: value}
      when whole_number(quantity) = 0 and minor_units(value) <> 0 then {name: 'quantity', code: 'no-quantity', value: quantity}
    end
  ], lambda problem: problem is not null)) as problem
  from numbered
)
select getvariable('first_row') + record, problem.name, problem.code, problem.value, null from found;
