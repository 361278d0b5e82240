-- grain: participant or team, measure, part
-- reads: published, figure, counted_measure, begun_stage; measures of the results
-- why: the last stage against the first; no share where the first has nothing to grow from
insert into figure
with found as (
  select entrant_kind, entrant_id, measure_id,
    max(value) filter (position = 0) as early, max(value) filter (position = (select max(position) from begun_stage)) as late
  from published('measures') join counted_measure using (measure_id) join begun_stage using (stage_id)
  where adds_up group by all
)
select 'growth', part, entrant_kind, entrant_id, null, measure_id, null, said.value
from found,
  lateral (values ('first', early::decimal(38, 6)), ('last', late::decimal(38, 6)), ('share', share_of(late - early, early))) as said (part, value)
where (select count(*) from begun_stage) > 1;
