-- grain: a posting
-- reads: posting, rule, rule_window, stage, participant, enrolment, team, place_posting, board
-- why: what is published. The id is a digest of what makes a posting itself, so it survives every rebuild
create or replace view ledger as
with entry as (
  select
    posting.posted_on, participant.participant_id, case when posting.late then 'restatement' else 'earn' end as kind,
    rule.rule_id, rule.version as rule_version, stage.stage_id as stage_id,
    rule_window.from_day as window_from, rule_window.until_day - 1 as window_to,
    posting.points, posting.entitlement, posting.x * rule.x_multiple // rule.x_divisor as x,
    case when posting.late then 'late' when posting.points < 0 then 'taken_back' else 'earned' end as reason,
    posting.part || '@' || enrolment.from_day as part, team.team_id
  from posting
  join rule using (rule)
  join rule_window on rule_window.rule = posting.rule and rule_window.win = posting.win
  join participant using (participant)
  join enrolment using (enrolment)
  join team on team.team = enrolment.team
  left join stage on stage.stage = posting.stage
  union all
  select
    place_posting.posted_on, participant.participant_id, 'place', board.ranking_id, null, stage.stage_id,
    board.from_day, board.until_day - 1, place_posting.points, place_posting.points, null, 'place', '', team.team_id
  from place_posting
  join board using (board)
  join participant using (participant)
  join enrolment using (enrolment)
  join team on team.team = enrolment.team
  left join stage on stage.stage = board.stage
)
select
  substr(md5(posted_on || '|' || participant_id || '|' || kind || '|' || rule_id || '|' || window_from || '|' || window_to || '|' || part), 1, 20)
    as posting_id,
  posted_on, participant_id, kind, rule_id, rule_version, stage_id, window_from, window_to,
  points * getvariable('point_unit') as points, entitlement * getvariable('point_unit') as entitlement,
  x * getvariable('value_unit') as x, reason, team_id
from entry
order by participant_id, posted_on, kind, rule_id, window_from, part;
