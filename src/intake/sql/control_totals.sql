-- grain: a file whose values do not add up to its manifest's total
-- reads: control_total, fact, source_file
-- why: every record counts here, whatever became of it: accepted, set aside, duplicate, out of scope
select source_file.name as file, control_total.total::varchar as said, coalesce(sum(case when fact.is_return then control_total.returned * fact.value else fact.value end), 0)::varchar as found
from control_total
join source_file on source_file.file = control_total.file
left join fact on fact.file = control_total.file
group by all
having coalesce(sum(case when fact.is_return then control_total.returned * fact.value else fact.value end), 0) <> control_total.total
order by source_file.name;
