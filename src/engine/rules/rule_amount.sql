-- grain: participant, rule whose points are multiplied by a column of participants
-- reads: constants
-- why: an amount of the participant's own row, such as the pay at target; `amount` is over the rule's amount_parts
create table rule_amount (rule integer, participant integer, amount hugeint);
