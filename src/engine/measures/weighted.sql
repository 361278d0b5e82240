-- grain: the variable `filter`, enrolment, day on which facts count, day on which they were known
-- reads: daily, weighted_part
-- why: a weighted sum of what adds up adds up
insert into daily
select getvariable('filter'), daily.enrolment, daily.counts_on, daily.known_on, 0, 0,
  sum(weighted_part.coefficient * case weighted_part.component
    when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end)::bigint
from daily join weighted_part using (filter)
group by all;
