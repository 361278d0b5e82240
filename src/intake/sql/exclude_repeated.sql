-- grain: a fact whose id an earlier one has
-- reads: repeated
-- why: sent again unchanged it changes nothing; with other content someone has to decide
insert into excluded select fact, case when same then 'duplicate' else 'set_aside' end from repeated;
