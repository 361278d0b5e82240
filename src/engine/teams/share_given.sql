-- grain: team, window, member, day of knowing
-- reads: daily, member, share_span
-- why: by how much became known what each gave while in the team, on the days on which the rule runs
create or replace table share_given as
with calendar as (
  select win, unnest(range(from_day, until_day, interval 1 day))::date as day from share_span
)
select -1 - member.team as unit, calendar.win, member.participant, daily.known_on,
  sum(case getvariable('member_component') when 'rows' then daily.rows when 'quantity' then daily.quantity else daily.value end) as dx
from daily
join member using (enrolment)
join calendar on calendar.day = daily.counts_on
where getvariable('by_contribution') and daily.filter = getvariable('member_filter')
group by all;
