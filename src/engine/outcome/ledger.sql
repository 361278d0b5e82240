-- grain: a posting
-- reads: entry, posting_code
-- why: what is published, in the order of `entry`
create or replace view ledger as
select
  posting_code(id) as posting_id, posted_on, participant_id, kind, rule_id, rule_version, stage_id,
  window_from, window_until - 1 as window_to,
  points::decimal(15, 0) * getvariable('point_unit') as points,
  entitlement::decimal(15, 0) * getvariable('point_unit') as entitlement,
  x::decimal(15, 0) * getvariable('value_unit') as x, reason, team_id
from entry;
