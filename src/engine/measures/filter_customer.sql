-- grain: a customer that fits a filter
-- reads: constants
-- why: conditions are decided once for each customer, not once for each fact
create table filter_customer (filter integer, customer varchar);
