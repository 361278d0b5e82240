-- grain: a team
-- reads: team_name
-- why: from here on its id is one of the known ones
alter table team alter team_id type team_name;
