-- grain: none
-- reads: nothing
-- why: once gathered by day and written down, nothing reads single facts again, and they are most of the memory
drop table fact;
