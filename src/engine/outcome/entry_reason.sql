-- grain: a reason of a posting
-- reads: nothing
-- why: one word that the portal puts into a sentence
create type entry_reason as enum ('earned', 'taken_back', 'place', 'late', 'restated', 'adjusted', 'advanced', 'paid_back', 'redeemed', 'given_back', 'expired', 'back_from_expiry');
