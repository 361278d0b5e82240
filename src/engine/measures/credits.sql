-- grain: a fact that counts, participant whose it is, day on which that was known
-- reads: credited, enrolment, participant, team, segment, source_file, record_line
-- why: the rows behind every measure, with the file and line that they came from; ordered by what they are, not by where
--      they stood, so that the same rows in other files are the same list; what is no sale comes first of a day, where a page
--      finds it without the rest. Quantity and value are those of the whole fact; a share below zero takes back what was
--      credited before
create or replace view credits as
select
  standing.fact_id,
  case when standing.is_return then 'return' when standing.is_sale then 'sale' else split_part(standing.tag::varchar, chr(31), 1) end as kind,
  participant.participant_id, (standing.parts::decimal(7, 0) * getvariable('share_unit')) as share, standing.counts_on, standing.known_on, team.team_id, segment.segment_id as segment,
  standing.quantity, standing.value::decimal(15, 0) * getvariable('money_unit') as value,
  source_file.name as file, coalesce(record_line.line, standing.fact - source_file.first_row + source_file.first_line) as line
from credited standing
join enrolment
  on enrolment.participant = standing.participant
  and standing.counts_on >= enrolment.from_day and standing.counts_on < enrolment.until_day
join participant on participant.participant = standing.participant
join team on team.team = enrolment.team
join segment on segment.segment = enrolment.segment
join source_file on source_file.file = standing.file
left join record_line on record_line.file = standing.file and record_line.record = standing.fact - source_file.first_row
order by standing.known_on, standing.is_sale and standing.is_return is not true, standing.is_sale, standing.fact_id, participant.participant_id, standing.parts, standing.value,
  standing.quantity, source_file.name, line;
