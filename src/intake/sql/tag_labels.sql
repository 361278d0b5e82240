-- grain: distinct tag of the files in `paths`
-- reads: raw
-- why: an enum must know its values before the rows that use it are read
insert into tag_label
select distinct tag_of(kind, status, attribute_1, attribute_2, attribute_3, attribute_4, attribute_5, attribute_6, attribute_7, attribute_8)
from raw();
