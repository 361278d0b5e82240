-- grain: a file
-- reads: source_file, fact, excluded
-- why: every record of a file is accepted, set aside, a duplicate or out of scope, and nothing else
select
  source_file.name as file, source_file.sha256, source_file.records,
  count(fact.rowid) as found,
  min(coalesce(fact.rowid, source_file.first_row)) as first_row,
  source_file.first_row as expected_row,
  count(*) filter (fact.rowid is not null and (excluded.outcome is null or excluded.outcome = 'waiting')) as accepted,
  count(*) filter (excluded.outcome = 'set_aside') as set_aside,
  count(*) filter (excluded.outcome = 'duplicate') as duplicate,
  count(*) filter (excluded.outcome = 'out_of_scope') as out_of_scope
from source_file
left join fact on fact.file = source_file.file
left join excluded on excluded.fact = fact.rowid
group by all
order by source_file.name;
