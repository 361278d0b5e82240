-- grain: board, day, entrant with a place
-- reads: ranked
-- why: what breaks ties for someone whose score rises, tomorrow at the earliest: whoever has that score now was there before.
--      `keys` are compared one after the other, the higher the better
create view climbing as
select board, day, segment, entrant, score, rank, tied, is_eligible, [
  beyond,
  coalesce(case when first_tie = 0 then date '2000-01-01' - day - 1 else tie_0 end, 0),
  coalesce(case when first_tie = 1 then date '2000-01-01' - day - 1 else tie_1 end, 0),
  coalesce(case when first_tie = 2 then date '2000-01-01' - day - 1 else tie_2 end, 0),
  coalesce(case when first_tie = 3 then date '2000-01-01' - day - 1 else tie_3 end, 0)
]::hugeint[] as keys
from ranked where rank is not null;
