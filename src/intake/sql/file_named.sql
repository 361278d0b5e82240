-- grain: a file that was read
-- reads: file_name
-- why: from here on its name is one of the known ones
alter table source_file alter name type file_name;
