-- grain: a posting
-- reads: entry
-- why: what is published, in the order of `entry`
create or replace view ledger as
select
  lpad(to_hex(id), 16, '0') as posting_id, posted_on, participant_id, kind, rule_id, rule_version, stage_id,
  window_from, window_until - 1 as window_to,
  points::decimal(15, 0) * getvariable('point_unit') as points,
  entitlement::decimal(15, 0) * getvariable('point_unit') as entitlement,
  x::decimal(15, 0) * getvariable('value_unit') as x, reason, team_id
from entry;
