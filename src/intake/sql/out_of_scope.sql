-- grain: a row that is out of scope
-- reads: fact, excluded, participant, acceptance, source_file, record_line
-- why: who asks why a sale counts nowhere finds it here with its reason. A day before or after the program has no number.
--      `accepted_from` is the program's first day where it asks for acceptance
create table out_of_scope as
select
  source_file.name as file, coalesce(record_line.line, fact.rowid - source_file.first_row + source_file.first_line)::integer as line,
  fact.fact_id as id, participant.participant_id::varchar as participant_id, fact.counts_on,
  case when fact.counts_on is null or fact.counts_on >= getvariable('until_day')::date then 'outside-period'
    when fact.returns is not null then 'sale-out-of-scope'
    when fact.counts_on >= getvariable('accepted_from')::date and coalesce(fact.counts_on < acceptance.accepted_on, true) then 'not-accepted'
    else 'not-enrolled' end as reason
from excluded
join fact on fact.rowid = excluded.fact
join source_file on source_file.file = fact.file
join participant on participant.participant = fact.participant
left join acceptance on acceptance.participant = fact.participant
left join record_line on record_line.file = fact.file and record_line.record = fact.rowid - source_file.first_row
where excluded.outcome = 'out_of_scope'
order by file, line;
