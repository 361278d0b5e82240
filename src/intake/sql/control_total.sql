-- grain: a file whose manifest says a total
-- reads: constants
-- why: the client's own sum proves that no amount was lost or changed on the way
create table control_total (file smallint, total hugeint);
