-- grain: none; it has no rows
-- reads: nothing
-- why: a feed need not have every column; a union by name with this gives it the rest, empty
create table blank (
  fact_id varchar, date varchar, participant_id varchar, product_id varchar, customer_id varchar,
  quantity varchar, value varchar, kind varchar, status varchar, returns varchar, currency varchar,
  attribute_1 varchar, attribute_2 varchar, attribute_3 varchar, attribute_4 varchar,
  attribute_5 varchar, attribute_6 varchar, attribute_7 varchar, attribute_8 varchar
);
