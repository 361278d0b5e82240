-- grain: enrolment, part of a window, day of knowing
-- reads: measured, band
-- why: the curve, for x in plain units. Worth is n / d in the smallest unit of points, before rounding. `one` is as wide an
--      integer as the rule's numbers need
create or replace view worth as
select
  measured.*,
  case when band.rule is null or not is_open then 0
    else band_worth(x, getvariable('one'), origin, step, whole, band.points, base, share, getvariable('common_step')) end as n,
  getvariable('point_parts') * getvariable('common_step') as d
from measured
left join band
  on band.rule = getvariable('rule') and (band.low is null or measured.x >= band.low) and (band.high is null or measured.x < band.high);
