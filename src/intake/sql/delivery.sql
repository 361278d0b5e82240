-- grain: a file that holds all of its period, as known on the day it was sent
-- reads: constants
-- why: a later file of a period takes the place of the one before; `sequence` counts them, within a period, from 0
create table delivery (file smallint, is_sale boolean, period varchar, sequence integer, sent date);
