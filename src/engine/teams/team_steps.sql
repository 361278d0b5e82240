-- grain: participant, rule or board, what is missing
-- reads: next_step, member
-- why: what a team lacks is what each of its members of tomorrow can do something about
create or replace table next_step as
select * from next_step where participant >= 0
union all
select member.participant, next_step.* exclude (participant)
from next_step join member on member.team = -1 - next_step.participant
where next_step.participant < 0 and getvariable('today')::date + 1 >= member.from_day and getvariable('today')::date + 1 < member.until_day;
