-- grain: distinct tag
-- reads: nothing; tag_labels.sql adds to it
-- why: the attributes by which `where` tells rows apart take few different values together; a row holds one small number
create table tag_label (label varchar);
