-- grain: a posting
-- reads: posting, place_posting, rule, rule_window, rule_part, stage, participant, enrolment, team, board, day_key, window_key, enrolment_key
-- why: the ledger in its published order, sorted once and while it is narrow
create table entry as
with earned as (
  select
    xor(xor(day_key.key, window_key.key), xor(enrolment_key.key, case when posting.late then 1 else 0 end::ubigint)) as id,
    posting.posted_on, participant.participant_id, case when posting.late then 'restatement' else 'earn' end::entry_kind as kind,
    rule.rule_id::posted_name as rule_id, rule.version as rule_version, stage.stage_id, rule_window.from_day as window_from, rule_window.until_day as window_until,
    posting.points, posting.entitlement, (posting.x * rule.x_multiple // rule.x_divisor)::bigint as x,
    case when posting.late then 'late' when posting.points < 0 then 'taken_back' else 'earned' end::entry_reason as reason, team.team_id
  from posting
  join rule using (rule)
  join rule_window on rule_window.rule = posting.rule and rule_window.win = posting.win
  join window_key on window_key.rule = posting.rule and window_key.win = posting.win and window_key.part = posting.part
  join enrolment using (enrolment)
  join enrolment_key using (enrolment)
  join day_key using (posted_on)
  join participant on participant.participant = posting.participant
  join team on team.team = enrolment.team
  left join stage on stage.stage = posting.stage
),
placed as (
  select
    xor(day_key.key, md5_number_lower(board.ranking_id || '|' || board.from_day || '|' || participant.participant_id)),
    place_posting.posted_on, participant.participant_id, 'place'::entry_kind, board.ranking_id::posted_name, null, stage.stage_id,
    board.from_day, board.until_day, place_posting.points, place_posting.points, null, 'place'::entry_reason, team.team_id
  from place_posting
  join board using (board)
  join day_key using (posted_on)
  join participant on participant.participant = place_posting.participant
  join enrolment using (enrolment)
  join team on team.team = enrolment.team
  left join stage on stage.stage = board.stage
)
select * from earned
union all
select * from placed
order by participant_id, posted_on, kind, rule_id, window_from, team_id, id;
