-- grain: board made of places, entrant, shown day
-- reads: input_value, contribution
-- why: the score of such a board is the sum of what counts
update input_value set value = (
  select coalesce(sum(contribution.points), 0)
  from contribution
  where contribution.board = input_value.board and contribution.entrant = input_value.entrant
    and contribution.day = input_value.day and contribution.is_counted
)
where input = 0;
