-- grain: board, shown day, entrant
-- reads: gathered, since, board, board_exclusion
-- why: competition rank (1, 2, 2, 4) after the declared tie-breakers; for who is placed at all. Who was first: the earlier
--      day is the higher number; someone without a posting has always had that score.
--      Nobody without a score is placed, nor who is excluded
insert into ranked
with early as (
  select gathered.*, -coalesce(since.since - date '2000-01-01', -1000000) as earliness,
    score is not null and (excluded_on is null or excluded_on > gathered.day) and (placed_above is null
      or case when is_lowest then -score else score end * placed_parts > placed_above
      or (not is_lowest and score * placed_parts = placed_above and beyond > 0)) as is_placed
  from gathered
  join board using (board)
  left join since using (board, entrant, day)
  left join board_exclusion using (board, entrant)
),
keyed as (
  select board, day, segment, entrant, coalesce(score, 0) as score, coalesce(beyond, 0) as beyond,
    case when first_tie = 0 then earliness else tie_0 end as tie_0, case when first_tie = 1 then earliness else tie_1 end as tie_1,
    case when first_tie = 2 then earliness else tie_2 end as tie_2, case when first_tie = 3 then earliness else tie_3 end as tie_3,
    first_tie, is_eligible, is_placed
  from early
)
select * exclude (is_placed),
  case when is_placed then rank() over (
    partition by board, day, segment, is_placed
    order by score desc, beyond desc, tie_0 desc, tie_1 desc, tie_2 desc, tie_3 desc) end,
  case when is_placed then count(*) over (partition by board, day, segment, is_placed, score, beyond, tie_0, tie_1, tie_2, tie_3) end
from keyed;
