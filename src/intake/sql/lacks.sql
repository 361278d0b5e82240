-- grain: none
-- reads: the variable required
-- why: a contract may say of any column that its cells are never empty
create macro lacks(name, cell) as list_contains(getvariable('required'), name) and coalesce(cell, '') = '';
