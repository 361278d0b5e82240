-- grain: a row with the same id and content in files of one period that follow one another
-- reads: delivered, delivery
-- why: it is known from the first of them on; where another file follows and no longer has it, it is withdrawn when that was sent
create table stay as
with run as (
  select *, sequence - row_number() over (partition by is_sale, period, fact_id, content order by sequence) as run
  from delivered where fact = first_fact
),
whole as (
  select is_sale, period, min_by(fact, sequence) as fact, max(sequence) + 1 as after
  from run group by is_sale, period, fact_id, content, run
)
select whole.fact, delivery.sent as withdrawn_on
from whole
left join delivery on delivery.is_sale = whole.is_sale and delivery.period = whole.period and delivery.sequence = whole.after;
