-- grain: team, window, day on which shares may change, whoever is ever in the team in the window
-- reads: share_day, share_span, member, share_given
-- why: how much of what the team earned is theirs, as a weight. Who gave less than nothing gave nothing; where nobody gave
--      anything, all that count are alike
create or replace table share_member as
with candidate as (
  select share_day.unit, share_day.win, share_day.day, share_day.as_of, member.participant, max(member.enrolment) as enrolment,
    bool_or(share_day.as_of >= member.from_day and share_day.as_of < member.until_day) as is_in,
    sum(greatest(0, least(share_span.until_day, member.until_day, share_day.as_of + 1) - greatest(share_span.from_day, member.from_day))) as days
  from share_day
  join share_span using (win)
  join member on member.team = -1 - share_day.unit and member.from_day < share_span.until_day and share_span.from_day < member.until_day
  group by all
),
given as (
  select *, sum(dx) over (partition by unit, win, participant order by known_on) as x from share_given
),
weighed as (
  select candidate.*, case when getvariable('by_days') then days else is_in::bigint end as present,
    case when getvariable('by_contribution') then greatest(coalesce(given.x, 0), 0) else 1 end as gave
  from candidate
  asof left join given
    on given.unit = candidate.unit and given.win = candidate.win and given.participant = candidate.participant
    and given.known_on <= candidate.day
),
elapsed as (
  select share_day.unit, share_day.win, share_day.day,
    sum(greatest(0, least(share_span.until_day, share_day.as_of + 1) - share_span.from_day)) as days
  from share_day join share_span using (win) group by all
)
select weighed.unit, weighed.win, weighed.day, weighed.participant, weighed.enrolment, weighed.present::bigint as present,
  case when getvariable('by_days') then elapsed.days else 1 end::bigint as whole,
  (case when getvariable('by_contribution') and sum(gave * sign(present)) over (partition by unit, win, day) > 0
    then gave * sign(present) else present end)::hugeint as weight
from weighed join elapsed using (unit, win, day);
