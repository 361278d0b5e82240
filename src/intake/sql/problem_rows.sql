-- grain: a cell or row that was set aside, and returns that wait
-- reads: cell_problem, linked_return, fact, source_file, record_line
-- why: what the report says of each, with its line and the other line that it clashes with
with problem as (
  select fact, name, code, value, other from cell_problem
  union all
  select fact, 'returns', 'waiting', returns, null from linked_return where state = 'waiting'
),
place as (
  select fact.rowid as fact, source_file.name as file,
    coalesce(record_line.line, fact.rowid - source_file.first_row + source_file.first_line) as line
  from fact
  join source_file on source_file.file = fact.file
  left join record_line on record_line.file = fact.file and record_line.record = fact.rowid - source_file.first_row
  where fact.rowid in (select fact from problem) or fact.rowid in (select other from problem)
)
select here.file, here.line, problem.name, problem.code, problem.value, there.file as other_file, there.line as other_line
from problem
join place here on here.fact = problem.fact
left join place there on there.fact = problem.other
order by here.file, here.line, problem.name, problem.code, problem.value;
