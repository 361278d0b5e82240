-- grain: a part of a window of a rule under a limit that rules share
-- reads: constants
-- why: `within` is the window of the limit that holds it; the days are what postings known on one day are ordered by
create table limit_slot (
  limit_number integer, slot integer, within integer, window_from date, window_until date, part_from date
);
