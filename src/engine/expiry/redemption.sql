-- grain: points that somebody has spent, or got back, on a day
-- reads: nothing yet: nothing is redeemed before there is a catalogue
-- why: what is spent does not expire; given back, it is there again from that day
create table redemption (participant integer, posted_on date, points bigint);
