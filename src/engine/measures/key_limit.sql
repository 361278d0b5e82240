-- grain: participant or team, piece of the calendar, key
-- reads: nothing; key_limits.sql adds to it
-- why: how much of a key counts, where that is its own baseline; empty where one limit is for all keys
create or replace table key_limit (unit integer, cell integer, key varchar, most bigint);
