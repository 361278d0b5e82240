-- grain: a row that is out of scope
-- reads: out_of_scope
-- why: what tests compare
select file, line, id, participant_id, counts_on::varchar as counts_on, reason from out_of_scope;
