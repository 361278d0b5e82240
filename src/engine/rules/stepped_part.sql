-- grain: a part of a scorecard of which more can be said
-- reads: constants
-- why: so many of the measure's smallest units make one that people sell
create or replace table stepped_part (part integer, parts bigint);
