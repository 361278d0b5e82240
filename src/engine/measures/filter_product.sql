-- grain: a product that fits a filter
-- reads: constants
-- why: conditions are decided once for each product, not once for each fact
create table filter_product (filter integer, product integer);
