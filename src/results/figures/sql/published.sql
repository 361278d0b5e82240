-- grain: the relation's own
-- reads: the Parquet files of the folder in the variable `results`
-- why: figures are worked out from what is published, so that whoever holds an archive can work them out again
create or replace macro published(relation) as table from read_parquet(getvariable('results') || '/' || relation || '.parquet');
