-- grain: a score as it is published, in its smallest unit
-- reads: nothing
-- why: half a unit goes away from zero; `beyond` is what a score has above its whole units, in 36 digits
create macro published_score(score, beyond) as
  score + case when beyond > 500000000000000000000000000000000000
    or (beyond = 500000000000000000000000000000000000 and score >= 0) then 1 else 0 end;
