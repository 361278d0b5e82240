-- grain: board, participant with a prize in points
-- reads: closed_entry, board, participant, enrolment
-- why: see closed_place_postings.sql
insert into place_posting
select board.board, participant.participant, arg_max(enrolment.enrolment, enrolment.from_day), closed_entry.posted_on, closed_entry.points
from closed_entry
join board on board.stage = closed_entry.stage and board.ranking_id = closed_entry.rule_id and board.round = getvariable('round')
join participant on participant.participant_id::varchar = closed_entry.participant_id
join enrolment on enrolment.participant = participant.participant and enrolment.from_day < closed_entry.window_until
where closed_entry.kind = 'place'
group by all;
