-- grain: a spelling of a customer in the files of a feed that is not the id
-- reads: constants
-- why: customers are counted by who they are
create table customer_alias (is_sale boolean, spelling varchar, customer_id varchar);
