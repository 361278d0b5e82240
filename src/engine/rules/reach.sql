-- grain: one row
-- reads: increment
-- why: no x of the rule is further from 0 than all that changes it, so it says how wide the arithmetic must be
select coalesce(sum(abs(dx)), 0)::varchar as reach from increment;
