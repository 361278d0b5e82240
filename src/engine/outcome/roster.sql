-- grain: a row of the roster
-- reads: enrolment, participant, team, segment
-- why: whoever holds the results alone can still tell teams and segments apart; days are inclusive, as an author writes them
create view roster as
select participant.participant_id, team.team_id, segment.segment_id, enrolment.from_day, enrolment.until_day - 1 as to_day
from enrolment
join participant using (participant)
join team using (team)
left join segment using (segment)
order by participant.participant_id, enrolment.from_day;
