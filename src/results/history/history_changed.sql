-- grain: a posting of a closed day that was published otherwise, or not at all, or is gone
-- reads: ledger; the former ledger in the variable `former_ledger`
-- why: what is known later is posted later. `closed` is the last day that may not change
with former as (
  select posting_id, posted_on, participant_id, rule_id, points::decimal(18, 4) as points
  from read_parquet(getvariable('former_ledger'))
  where posted_on <= getvariable('closed')::date
),
present as (
  select posting_id, posted_on, participant_id::varchar as participant_id, rule_id::varchar as rule_id, points::decimal(18, 4) as points
  from ledger
  where posted_on <= getvariable('closed')::date
)
select
  coalesce(former.posted_on, present.posted_on)::varchar as posted_on,
  coalesce(former.participant_id, present.participant_id) as participant_id,
  coalesce(former.rule_id, present.rule_id) as rule_id,
  coalesce(former.points, 0)::varchar as was, coalesce(present.points, 0)::varchar as is_now
from former full join present using (posting_id)
where former.points is distinct from present.points
order by posted_on, participant_id, rule_id, posting_id;
