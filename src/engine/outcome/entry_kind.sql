-- grain: a kind of posting
-- reads: nothing
-- why: in the order in which a day's postings are listed
create type entry_kind as enum ('earn', 'place', 'adjustment', 'restatement', 'advance', 'redemption', 'expiry');
