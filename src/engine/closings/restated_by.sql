-- grain: closed stage, participant, rule, window that has come to something else than what was published and restated
-- reads: moved_stage, closed_stage, posting, rule_part, rule, rule_window, closed_posting, restatement_row, stage, participant
-- why: closed figures stand; the difference has to be written down, by somebody, with a day. Restatements of later days count
--      here, so that a past day can be computed anew
with now as (
  select posting.stage, rule.first, rule_part.win, posting.participant, sum(posting.points)::bigint as is_now, 0::bigint as was, 0::bigint as restated
  from posting
  join rule_part using (slot)
  join rule on rule.rule = posting.rule
  join closed_stage on closed_stage.stage = posting.stage
  where not posting.late and posting.stage in (from moved_stage)
  group by all
),
was as (
  select stage, first, win, participant, 0::bigint, sum(points)::bigint, 0::bigint from closed_posting
  where stage in (from moved_stage) and stage in (select stage from closed_stage) group by all
),
written as (
  select restatement_row.stage, rule.first, rule_window.win, restatement_row.participant, 0::bigint, 0::bigint, sum(restatement_row.points)::bigint
  from restatement_row
  join closed_stage using (stage)
  join rule on rule.rule_id = restatement_row.rule_id and rule.rule = rule.first
  left join rule_window
    on rule_window.rule = rule.rule and rule_window.from_day = restatement_row.from_day and rule_window.until_day = restatement_row.until_day
  group by all
),
summed as (
  select stage, first, win, participant, sum(is_now) as is_now, sum(was) as was, sum(restated) as restated
  from (from now union all from was union all from written)
  group by all
)
select stage.stage_id, participant.participant_id::varchar as participant_id, rule.rule_id,
  rule_window.from_day::varchar as window_from, (rule_window.until_day - 1)::varchar as window_to,
  (was * getvariable('point_unit'))::varchar as was, (is_now * getvariable('point_unit'))::varchar as is_now,
  (restated * getvariable('point_unit'))::varchar as restated, ((is_now - was - restated) * getvariable('point_unit'))::varchar as missing
from summed
join stage using (stage)
join participant using (participant)
join rule on rule.rule = summed.first
left join rule_window on rule_window.rule = summed.first and rule_window.win = summed.win
where is_now - was - restated <> 0
order by stage.stage, participant.participant, rule.rule, rule_window.from_day;
