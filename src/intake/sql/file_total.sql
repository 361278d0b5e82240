-- grain: a file
-- reads: fact, source_file
-- why: what its values add up to, to be compared with other files of its weekday
select source_file.name as file, coalesce(sum(fact.value), 0)::varchar as total
from source_file left join fact on fact.file = source_file.file and fact.taken
group by source_file.name
order by source_file.name;
