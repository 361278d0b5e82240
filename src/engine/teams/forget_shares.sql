-- grain: none
-- reads: shared
-- why: members, parts and days are many, and the next rule needs the room
drop table shared;
