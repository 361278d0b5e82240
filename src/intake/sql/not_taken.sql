-- grain: a file with rows that were not taken
-- reads: fact
-- why: only these are read a second time, to say what is wrong with each cell
select file, count(*)::integer as rows from fact where not taken group by file order by file;
