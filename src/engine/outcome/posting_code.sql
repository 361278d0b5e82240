-- grain: none
-- reads: nothing
-- why: an id as 16 hexadecimal digits; only one in sixteen begins with a zero, and filling up takes longer than all the rest
create macro posting_code(id) as case when id >= 1152921504606846976::ubigint then to_hex(id) else lpad(to_hex(id), 16, '0') end;
