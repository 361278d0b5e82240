-- grain: a place of a race, from none
-- reads: constants
-- why: `through` is what this place and all before it are worth together; those who are alike share what theirs are worth
create or replace table race_place (place integer, through bigint);
