-- grain: an id that more than one taken row has
-- reads: fact, delivery
-- why: found by their hashes first, which are shorter than the ids; two ids with one hash are then told apart
create or replace table repeated_id as
with repeated_hash as (
  select hash(is_sale, fact_id) as hash from fact where taken and file not in (select file from delivery) group by all having count(*) > 1
)
select is_sale, fact_id
from fact
where taken and file not in (select file from delivery) and hash(is_sale, fact_id) in (from repeated_hash)
group by all
having count(*) > 1;
