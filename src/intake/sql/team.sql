-- grain: a team
-- reads: constants
-- why: inside, a team is a small number; its id stands in what is published
create table team (team integer, team_id varchar);
