-- grain: none
-- reads: nothing
-- why: every condition on the quantity or the value of a row is ranges of whole pieces or of the smallest unit of money:
--      a number fits where one of them holds it, both ends included
create macro within_ranges(number, lows, highs) as
  len(list_filter(list_zip(lows, highs), lambda bounds: number >= bounds[1] and number <= bounds[2])) > 0;
