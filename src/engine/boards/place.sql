-- grain: board, day, segment, rank
-- reads: ranked
-- why: what it takes to be level with a place, and how many stand on it
create view place as
select board, day, segment, rank, any_value(tied) as tied, any_value(score) as score, any_value([
  beyond, coalesce(tie_0, 0), coalesce(tie_1, 0), coalesce(tie_2, 0), coalesce(tie_3, 0)
]::hugeint[]) as keys
from ranked where rank is not null
group by all;
