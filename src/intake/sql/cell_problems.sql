-- grain: a cell of the one file in `paths` that does not fit
-- reads: raw
-- why: the same conditions as in take.sql, one by one, so that every problem of a row is named
insert into cell_problem
with numbered as (
  select *, row_number() over () - 1 as record, getvariable('file_day')::date as file_day,
    case when getvariable('day_pattern') <> '' then own_day(date) else regexp_replace(date, getvariable('time_part'), '') end as day_written,
    list_extract(getvariable('day_of'), enum_code(try_cast(day_text(date) as day_label))::integer + 1)::date as known_day
  from raw()
),
parsed as (
  select *, try_strptime(day_written, getvariable('day_format'))::date as parsed_day
  from numbered
),
dated as (
  select *,
    case when known_day is not null then known_day
      when day_text(date) is not null and day_written in (
        strftime(parsed_day, getvariable('day_format')), strftime(parsed_day, getvariable('day_short'))
      ) and year(parsed_day) between 1900 and 2199 then parsed_day end as day
  from parsed
),
found as (
  select record, unnest(list_filter([
    case when coalesce(fact_id, '') = '' then {name: 'fact_id', code: 'empty-key', value: ''} end,
    case when day is null then {name: 'date', code: 'bad-day', value: coalesce(date, '')}
      when known_day is null and getvariable('first_day')::date + 1 < day and day < getvariable('last_day')::date
        then {name: 'date', code: 'no-such-time', value: date}
      when day > file_day then {name: 'date', code: 'after-its-file', value: date}
      when known_day is not null and day < getvariable('file_start')::date
        then {name: 'date', code: 'too-late', value: date} end,
    case when try_cast(cleaned(participant_id) as participant_spelling) is null
      then {name: 'participant_id', code: 'unknown-participant', value: coalesce(participant_id, '')} end,
    case when product_id is not null and try_cast(cleaned(product_id) as product_spelling) is null
      then {name: 'product_id', code: 'unknown-product', value: product_id} end,
    case when getvariable('customers_listed') and customer_id <> '' and try_cast(cleaned(customer_id) as customer_spelling) is null
      then {name: 'customer_id', code: 'unknown-customer', value: customer_id} end,
    case when whole_number(quantity) is null and quantity is not null
      then {name: 'quantity', code: 'bad-number', value: quantity} end,
    case when minor_units(value) is null and value is not null then {name: 'value', code: 'bad-number', value: value} end,
    case when lacks('customer_id', customer_id) then {name: 'customer_id', code: 'cell-empty', value: ''} end,
    case when lacks('kind', kind) then {name: 'kind', code: 'cell-empty', value: ''} end,
    case when lacks('status', status) then {name: 'status', code: 'cell-empty', value: ''} end,
    case when lacks('currency', currency) then {name: 'currency', code: 'cell-empty', value: ''} end,
    case when lacks('returns', returns) then {name: 'returns', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_1', attribute_1) then {name: 'attribute_1', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_2', attribute_2) then {name: 'attribute_2', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_3', attribute_3) then {name: 'attribute_3', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_4', attribute_4) then {name: 'attribute_4', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_5', attribute_5) then {name: 'attribute_5', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_6', attribute_6) then {name: 'attribute_6', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_7', attribute_7) then {name: 'attribute_7', code: 'cell-empty', value: ''} end,
    case when lacks('attribute_8', attribute_8) then {name: 'attribute_8', code: 'cell-empty', value: ''} end,
    case when currency <> getvariable('currency') then {name: 'currency', code: 'other-currency', value: currency} end,
    case
      when not getvariable('is_sale') then null
      when getvariable('return_sign') = 'marks' then
        case when greatest(whole_number(quantity), minor_units(value)) > 0 and least(whole_number(quantity), minor_units(value)) < 0
            then {name: 'quantity', code: 'signs-differ', value: quantity}
          when whole_number(quantity) = 0 and minor_units(value) > 0 then {name: 'quantity', code: 'no-quantity', value: quantity}
          when coalesce(returns, '') <> '' and minor_units(value) > 0
            then {name: 'value', code: 'return-above-zero', value: value} end
      when getvariable('return_sign') = 'plus' and (coalesce(returns, '') <> '' or coalesce(kind, '') = 'return') then
        case when whole_number(quantity) < 0 then {name: 'quantity', code: 'return-below-zero', value: quantity}
          when minor_units(value) < 0 then {name: 'value', code: 'return-below-zero', value: value} end
      when coalesce(returns, '') <> '' or coalesce(kind, '') = 'return' then
        case when whole_number(quantity) > 0 then {name: 'quantity', code: 'return-above-zero', value: quantity}
          when minor_units(value) > 0 then {name: 'value', code: 'return-above-zero', value: value} end
      when whole_number(quantity) < 0 then {name: 'quantity', code: 'negative-sale', value: quantity}
      when minor_units(value) < 0 then {name: 'value', code: 'negative-sale', value: value}
      when whole_number(quantity) = 0 and minor_units(value) <> 0 then {name: 'quantity', code: 'no-quantity', value: quantity}
    end
  ], lambda problem: problem is not null)) as problem
  from dated
)
select getvariable('first_row') + record, problem.name, problem.code, problem.value, null from found;
