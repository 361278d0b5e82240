-- grain: a record of the files named by the variable `paths`, as text
-- reads: CSV files, blank
-- why: the one place where DuckDB reads what the client sent. Nothing is guessed: `columns` are the canonical names
--      in the files' own order (the header was compared before), every cell stays text, empty cells stay empty texts; no staged copy holds the
--      character that would be NULL
create macro raw() as table
select *
from read_csv(
  getvariable('paths'), columns = getvariable('columns'), auto_detect = false, header = true,
  delim = ',', quote = '"', escape = '"', nullstr = chr(1), filename = 'path'
)
union all by name
select * from blank;
