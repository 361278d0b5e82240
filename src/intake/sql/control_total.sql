-- grain: a file whose manifest says a total
-- reads: constants
-- why: `returned` is -1 where returns are written without a minus: the client adds up what is written. The client's own sum proves that no amount was lost or changed on the way
create table control_total (file smallint, total hugeint, returned integer);
