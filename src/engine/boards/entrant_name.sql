-- grain: an entrant of a kind
-- reads: participant, team
-- why: one place to look up what a number on a board is called
create table entrant_name as
select false as of_teams, 'participant' as entrant_kind, participant as entrant, participant_id::varchar as entrant_id from participant
union all
select true, 'team', team, team_id::varchar from team;
