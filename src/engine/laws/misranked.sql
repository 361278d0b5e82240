-- grain: a line of the standings that is not where its score belongs
-- reads: ranked, board, entrant_name
-- why: 1, 2, 2, 4: a place is one more than how many are better placed, equals share it, and nobody with less stands above
with placed as (
  select board.ranking_id, ranked.*, entrant_name.entrant_id,
    rank() over (partition by board, day, segment order by rank) as place,
    count(*) over (partition by board, day, segment, rank) as sharing,
    lag({score: score, beyond: beyond}) over (partition by board, day, segment order by rank, score desc, beyond desc) as above
  from ranked
  join board using (board)
  join entrant_name on entrant_name.grouping = board.grouping and entrant_name.entrant = ranked.entrant
  where rank is not null
)
select ranking_id || ': ' || entrant_id || ' is ' || rank || ' on ' || day as breach
from placed
where rank <> place or tied <> sharing or above < {score: score, beyond: beyond}
order by breach;
