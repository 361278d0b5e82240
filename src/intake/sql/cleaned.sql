-- grain: none
-- reads: nothing
-- why: spaces around an id and letters put together of two mean nothing; case, look-alikes and lost zeros may mean
--      somebody else, and are asked about
create macro cleaned(cell) as nfc_normalize(trim(cell, ' ' || chr(9) || chr(160)));
