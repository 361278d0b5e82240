-- grain: a value for each team
-- reads: team
-- why: an id that is published a million times is one small number, and sorts by its place in the list
create type team_name as enum (select team_id from team order by team);
