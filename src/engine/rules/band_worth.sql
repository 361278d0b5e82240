-- grain: none
-- reads: nothing
-- why: y = base + steps(x) * points, steps(x) = (x - origin) / step, of x = xn / xd; the result is over the parts of a point
--      times `more`, which is 1 where all steps are whole. // truncates towards zero, as full steps do
create macro band_worth(xn, xd, origin, step, whole, points, base, share, more) as
  case when whole then (base + (xn - origin * xd) // (step * xd) * points) * more
    else base * more + points * (xn - origin * xd) * share end;
