-- grain: participant, window of the rule in the variable `rule`, day of knowing
-- reads: choice_turn, rule_window
-- why: what was chosen holds for every window, and says which column of the curve is paid, as a multiplier would
insert into gate_flip
select choice_turn.participant, rule_window.win, choice_turn.known_on, 0, choice_turn.adds
from choice_turn cross join rule_window
where rule_window.rule = getvariable('rule');
