-- grain: a posting
-- reads: posting, place_posting, adjustment, advance_posting, advance_name, redemption, expiry_posting, stage, board, participant, day_key, window_key, enrolment_key, earned_id
-- why: the ledger in its published order. A view, sorted while it is written: kept, it would be most of the memory
create view entry as
with earned as (
  select
    earned_id(day_key.key, window_key.key, enrolment_key.key, posting.late) as id,
    posting.posted_on, enrolment_key.participant_id, case when posting.late then 'restatement' else 'earn' end::entry_kind as kind,
    window_key.rule_id, window_key.rule_version, window_key.stage_id, window_key.window_from, window_key.window_until,
    posting.points, posting.entitlement, (posting.x * window_key.x_multiple // window_key.x_divisor)::bigint as x,
    case when posting.late and window_key.is_restated then 'restated' when posting.late then 'late' when posting.points < 0 then 'taken_back' else 'earned' end::entry_reason as reason,
    enrolment_key.team_id
  from posting
  join window_key using (slot)
  join enrolment_key using (enrolment)
  join day_key using (posted_on)
),
placed as (
  select
    xor(day_key.key, md5_number_lower(board.ranking_id || '|' || board.from_day || '|' || participant.participant_id)),
    place_posting.posted_on, participant.participant_id, 'place'::entry_kind, board.ranking_id::posted_name, null, stage.stage_id,
    board.from_day, board.until_day, place_posting.points, place_posting.points, null, 'place'::entry_reason, enrolment_key.team_id
  from place_posting
  join board using (board)
  join day_key using (posted_on)
  join participant on participant.participant = place_posting.participant
  join enrolment_key using (enrolment)
  left join stage on stage.stage = board.stage
),
adjusted as (
  select
    xor(day_key.key, md5_number_lower('adjustment|' || adjustment.adjustment_id)),
    adjustment.posted_on, participant.participant_id, 'adjustment'::entry_kind, adjustment.adjustment_id::posted_name, null, stage.stage_id,
    adjustment.posted_on, adjustment.posted_on + 1, adjustment.points, adjustment.points, null, 'adjusted'::entry_reason, enrolment_key.team_id
  from adjustment
  join day_key using (posted_on)
  join participant using (participant)
  join enrolment_key using (enrolment)
  left join stage on stage.stage = adjustment.stage
),
advanced as (
  select
    xor(day_key.key, md5_number_lower('advance|' || advance_name.advance_id || '|' || advance_posting.from_day || '|' || participant.participant_id)),
    advance_posting.posted_on, participant.participant_id, 'advance'::entry_kind, advance_name.advance_id::posted_name, null, null,
    advance_posting.from_day, advance_posting.until_day, advance_posting.points, advance_posting.points, null,
    case when advance_posting.points > 0 then 'advanced' else 'paid_back' end::entry_reason, enrolment_key.team_id
  from advance_posting
  join advance_name using (advance)
  join day_key using (posted_on)
  join participant using (participant)
  join enrolment_key using (enrolment)
),
redeemed as (
  select
    xor(day_key.key, md5_number_lower('redemption|' || redemption.redemption_id)),
    redemption.posted_on, participant.participant_id, 'redemption'::entry_kind, redemption.redemption_id::posted_name, null, null,
    redemption.posted_on, redemption.posted_on + 1, -redemption.points, -redemption.points, null,
    case when redemption.points > 0 then 'redeemed' else 'given_back' end::entry_reason, enrolment_key.team_id
  from redemption
  join day_key using (posted_on)
  join participant using (participant)
  join enrolment_key using (enrolment)
),
expired as (
  select
    xor(day_key.key, md5_number_lower('expiry|' || participant.participant_id)),
    expiry_posting.posted_on, participant.participant_id, 'expiry'::entry_kind, null, null, null,
    expiry_posting.posted_on, expiry_posting.posted_on + 1, expiry_posting.points, expiry_posting.points, null,
    case when expiry_posting.points < 0 then 'expired' else 'back_from_expiry' end::entry_reason, enrolment_key.team_id
  from expiry_posting
  join day_key using (posted_on)
  join participant using (participant)
  join enrolment_key using (enrolment)
)
select * from earned
union all
select * from placed
union all
select * from adjusted
union all
select * from advanced
union all
select * from redeemed
union all
select * from expired
order by participant_id, posted_on, kind, rule_id, window_from, team_id, id;
