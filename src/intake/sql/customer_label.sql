-- grain: a spelling in the client's files
-- reads: constants
-- why: customers are kept as text, since many programs have no list of them; where there is one, it decides
create or replace table customer_label (label varchar, position integer, customer_id varchar);
