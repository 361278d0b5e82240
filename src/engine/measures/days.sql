-- grain: enrolment, day on which facts count, day on which they were known, for the variable `filter`
-- reads: fitting
-- why: what adds up over facts adds up over days
insert into daily
select getvariable('filter'), enrolment, counts_on, known_on, sum(rows)::bigint, sum(quantity)::bigint, sum(value)::bigint
from fitting
group by all;
