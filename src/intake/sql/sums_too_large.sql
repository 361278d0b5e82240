-- grain: the file with the most, where the values or the quantities of all files add up to more than `most`
-- reads: fact, source_file, the variable most
-- why: sums are reckoned and published in so many digits; a number beyond them is a mistake in a file, and no fault of ours
with by_file as (
  select file, coalesce(sum(abs(value)), 0) as value, coalesce(sum(abs(quantity)), 0) as quantity
  from fact where taken group by file
)
select source_file.name as file
from by_file join source_file on source_file.file = by_file.file
where (select greatest(sum(value), sum(quantity)) > getvariable('most')::hugeint from by_file)
order by greatest(by_file.value, by_file.quantity) desc, source_file.name
limit 1;
