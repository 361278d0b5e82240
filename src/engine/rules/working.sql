-- grain: enrolment, part of a window of a rule, day of knowing on which what it has earned changed
-- reads: nothing; worked.sql, share_worked.sql and race_worked.sql add to it
-- why: what postings were worked out from, in the engine's units, where the value alone does not say it. x of a fraction is x * over_parts
--      divided by under * under_parts; `x_before` and `under_before` lie before this part of the window. `earned` is what the part has earned in all, before
--      caps; of a rule of teams what the team has, of which `share` of `share_of` is the member's.
--      Of a race: since when the goal was held, and the place, which so many share
create table working (
  enrolment integer, slot integer, known_on date, x bigint, under bigint, x_before bigint, under_before bigint,
  over_parts bigint, under_parts bigint,
  target hugeint, target_scale hugeint, is_open boolean, factor bigint, factor_parts bigint, times bigint, times_parts bigint,
  earned bigint, share hugeint, share_of hugeint,
  since date, place integer, alike integer
);
