-- grain: a band of a rule's curve
-- reads: constants
-- why: every form of curve is this one. Edges, origin and step are in the engine's units of x, points and `base` in parts
--      of the smallest unit of points; `share` is the rule's common step divided by this one. Of a matrix the band holds where
--      the multiplier is its column; null in every other curve
create table band (
  rule integer, low bigint, high bigint, origin bigint, step bigint, whole boolean, points bigint, base bigint, share bigint, "column" integer
);
