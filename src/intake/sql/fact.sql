-- grain: a record of a sales or activity file, in the order of the files; its number is `rowid`
-- reads: nothing; take.sql adds to it
-- why: every row that came is here, taken or not, so that the accounting can add up
create table fact (
  is_sale boolean, fact_id varchar, counts_on date, known_on date, participant integer, product integer,
  customer varchar, tag tag, quantity bigint, value bigint, is_return boolean, returns varchar, taken boolean, file smallint
);
