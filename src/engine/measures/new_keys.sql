-- grain: the variable `filter`, enrolment, day on which a row counts, day on which that was known
-- reads: keyed, enrolment
-- why: a row is new while it stands and no row with its key does in the time before it, nor an earlier one of its day, by
--      id; what becomes known later takes that away or gives it back. Where a row in that time always stands, and is known
--      no later, it can never be new: few are left to be followed through time
insert into daily
with change as (
  select keyed.*, case when getvariable('to_seller') then enrolment.participant end as seller
  from keyed join enrolment using (enrolment)
  where keyed.keying = getvariable('keying') and keyed.rows <> 0 and keyed.key <> ''
),
sale as (
  select key, seller, counts_on, sale_id, enrolment, min(known_on) as known_on, min(rows) > 0 as stays
  from change group by all
),
settled as (
  select *,
    least(
      min(known_on) filter (stays) over (
        partition by key, seller order by counts_on
        range between to_months(getvariable('unseen_months')) + to_days(getvariable('unseen_days')) preceding
          and interval 1 day preceding),
      min(known_on) filter (stays) over (
        partition by key, seller, counts_on order by sale_id groups between unbounded preceding and 1 preceding)
    ) as settled_on
  from sale
),
candidate as (
  select key, seller, counts_on, sale_id, enrolment from settled where settled_on is null or known_on < settled_on
),
moment as (
  select candidate.*, change.known_on, change.rows as own, 0 as before
  from candidate join change using (key, counts_on, sale_id, enrolment)
  where change.seller is not distinct from candidate.seller
  union all
  select candidate.*, change.known_on, 0, change.rows
  from candidate join change using (key)
  where change.seller is not distinct from candidate.seller
    and change.counts_on >= candidate.counts_on - to_months(getvariable('unseen_months')) - to_days(getvariable('unseen_days'))
    and (change.counts_on, change.sale_id) < (candidate.counts_on, candidate.sale_id)
),
known as (
  select *, case when sum(before) over through = 0 then greatest(0, sum(own) over through) else 0 end as new_rows
  from (select key, seller, counts_on, sale_id, enrolment, known_on, sum(own) as own, sum(before) as before from moment group by all)
  window through as (partition by key, seller, counts_on, sale_id, enrolment order by known_on)
),
turned as (
  select *, new_rows - lag(new_rows, 1, 0) over (partition by key, seller, counts_on, sale_id, enrolment order by known_on) as change
  from known
)
select getvariable('filter'), enrolment, counts_on, known_on, sum(change)::bigint, 0, 0
from turned where change <> 0
group by all having sum(change) <> 0;
