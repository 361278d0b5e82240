-- grain: a column that cannot hold points or money exactly
-- reads: the catalogue
-- why: a binary fraction anywhere between a sale and a posting would be a rounding that nobody declared
select table_name || '.' || column_name || ' is ' || data_type as breach
from duckdb_columns()
where schema_name = 'main' and (data_type like '%DOUBLE%' or data_type like '%FLOAT%')
order by breach;
