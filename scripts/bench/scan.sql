-- grain: one row
-- reads: the CSV files in the variable `paths`
-- why: the least that reading these files can cost: typed, summed, nothing kept. Everything else is told as a multiple of it
select sum(net_value) as net_value, count(distinct participant_id) as participants
from read_csv(
  getvariable('paths'), auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
  columns = {
    'sale_id': 'VARCHAR', 'date': 'DATE', 'participant_id': 'VARCHAR', 'product_id': 'VARCHAR', 'customer_id': 'VARCHAR',
    'quantity': 'INTEGER', 'net_value': 'DECIMAL(18,2)', 'returns': 'VARCHAR'
  }
);
