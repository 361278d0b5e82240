-- grain: participant, day on which points of theirs are taken
-- reads: means
-- why: amounts leave the engine as text: a number of the language is not exact
select participant || ' ' || day as moment, points::varchar as points from means order by participant, day;
