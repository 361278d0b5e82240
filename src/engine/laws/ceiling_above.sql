-- grain: a cap or limit, and another that what it lets through has to pass after it
-- reads: constants
-- why: while more has come to the wider one than it holds, what comes back shortens what waits there: then somebody keeps
--      what the narrower one has taken back, and may go above it
create table ceiling_above (ceiling integer, above integer);
