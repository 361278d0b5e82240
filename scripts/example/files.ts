import type { Crm } from './crm.ts';
import { csv, slug } from './csv.ts';
import { activityFiles, salesFiles } from './days.ts';
import { participants, roster, targets } from './people.ts';

/** Every CSV file of the example: path below `data/` to content. */
export function exampleFiles(crm: Crm): Map<string, string> {
  return new Map([
    ['participants.csv', participants(crm)],
    ['roster.csv', roster(crm)],
    ['targets.csv', targets(crm)],
    ['products.csv', products(crm)],
    ['customers.csv', customers(crm)],
    ...salesFiles(crm),
    ...activityFiles(crm),
  ]);
}

const products = (crm: Crm): string =>
  csv(
    ['product_id', 'title', 'series', 'list_price'],
    crm.products.map((row) => [slug(row.product), row.product, row.series, row.sales_price]),
  );

const customers = (crm: Crm): string =>
  csv(
    ['customer_id', 'title', 'sector', 'country'],
    crm.accounts.map((row) => [slug(row.account), row.account, row.sector, row.office_location]),
  );
