-- grain: a value for each spelling, or '' alone where the program has no list of customers
-- reads: customer_label
-- why: the check for unknown customers
create type customer_spelling as enum (
  select label from (select label, position from customer_label union all select '', -1 where (select count(*) from customer_label) = 0)
  order by position
);
