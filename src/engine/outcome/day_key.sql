-- grain: a day on which something was posted
-- reads: posting, place_posting, adjustment, advance_posting, redemption, expiry_posting
-- why: a posting's id is the XOR of the digests of what makes it itself, each computed once (Zobrist, 1970)
create table day_key as
select posted_on, md5_number_lower(posted_on::varchar) as key
from (select distinct posted_on from posting union select posted_on from place_posting
  union select posted_on from adjustment union select posted_on from advance_posting
  union select posted_on from redemption union select posted_on from expiry_posting);
