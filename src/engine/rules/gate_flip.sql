-- grain: participant, window, condition, day of knowing on which the condition begins or ceases to hold
-- reads: nothing; gate_flips.sql adds to it
-- why: a gate changes seldom; its open conditions add up like anything else, and so do the edges of a multiplier
create or replace table gate_flip (participant integer, win integer, known_on date, opens integer, adds bigint);
