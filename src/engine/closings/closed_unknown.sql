-- grain: a rule and window of a closed stage that the program no longer has
-- reads: closed_posting, stage
-- why: what was closed can be restated, but not forgotten: an id that is gone, or stands for other windows, would do that
select stage.stage_id, closed_posting.rule_id, closed_posting.window_from::varchar as window_from, count(*)::integer as postings
from closed_posting join stage using (stage)
where slot is null
group by all
order by all;
