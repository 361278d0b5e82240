-- grain: sale with its returns, for the variable `rule`
-- reads: event_part
-- why: what follows asks a slot for its window, boost and stage
insert into rule_part select slot, rule, win, part, times, stage from event_part;
