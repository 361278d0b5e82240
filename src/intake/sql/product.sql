-- grain: a product
-- reads: constants
-- why: inside, a product is a small number; its id stands in what is published
create table product (product integer, product_id varchar);
