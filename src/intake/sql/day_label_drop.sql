-- grain: none
-- reads: nothing
-- why: the next feed may write days otherwise
drop type if exists day_label;
