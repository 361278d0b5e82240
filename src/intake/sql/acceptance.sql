-- grain: a participant who has accepted the terms
-- reads: constants
-- why: a sale before that day is told apart from one of somebody who was not there
create table acceptance (participant integer, accepted_on date);
