-- grain: a file whose records do not add up
-- reads: intake
-- why: a row is accepted, set aside, a duplicate or out of scope; none is lost and none counts twice
select file || ' has ' || records || ' records' as breach
from intake
where records <> accepted + set_aside + duplicate + out_of_scope
order by breach;
