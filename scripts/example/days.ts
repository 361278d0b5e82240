import { contains, type Day, eachDay, type Span } from '../../src/program/day.ts';
import { type Crm, OPPORTUNITY_COLUMNS } from './crm.ts';
import { csv } from './csv.ts';

/** The days that have a file of each kind. */
export const EXAMPLE_DAYS: Span = { from: '2017-03-01', until: '2018-01-01' };

const ACTIVITY_COLUMNS = ['activity_id', 'date', 'sales_agent', 'type', 'product', 'account'] as const;
type Activity = Readonly<Record<(typeof ACTIVITY_COLUMNS)[number], string>>;

/** `sales/DAY.csv`, a file a day: the deals won and closed that day, the CRM's columns, its order of rows. */
export function salesFiles(crm: Crm): Map<string, string> {
  const won = crm.opportunities.filter((row) => row.deal_stage === 'Won');
  return filesByDay('sales', won, (row) => row.close_date, OPPORTUNITY_COLUMNS);
}

/** `activities/DAY.csv`, a file a day: the opportunities opened and lost that day. */
export const activityFiles = (crm: Crm): Map<string, string> =>
  filesByDay('activities', activities(crm), (row) => row.date, ACTIVITY_COLUMNS);

/** What the files leave out, by reason. */
export function leftOut(crm: Crm): { readonly withoutEngageDate: number; readonly openedBefore: number } {
  const opened = activities(crm).filter((row) => row.type === 'opened');
  return {
    withoutEngageDate: crm.opportunities.length - opened.length,
    openedBefore: opened.filter((row) => !contains(EXAMPLE_DAYS, row.date)).length,
  };
}

function activities(crm: Crm): Activity[] {
  return crm.opportunities.flatMap(({ opportunity_id: id, sales_agent, product, account, ...row }) => {
    const activity = (type: string, date: Day): Activity[] =>
      date === '' ? [] : [{ activity_id: `${id}-${type}`, date, sales_agent, type, product, account }];
    return [
      ...activity('opened', row.engage_date),
      ...activity('lost', row.deal_stage === 'Lost' ? row.close_date : ''),
    ];
  });
}

function filesByDay<Column extends string, Row extends Readonly<Record<Column, string>>>(
  folder: string,
  rows: readonly Row[],
  dayOf: (row: Row) => Day,
  columns: readonly Column[],
): Map<string, string> {
  const byDay = Map.groupBy(rows, dayOf);
  const content = (day: Day): string =>
    csv(
      columns,
      (byDay.get(day) ?? []).map((row) => columns.map((column) => row[column])),
    );
  return new Map(eachDay(EXAMPLE_DAYS).map((day) => [`${folder}/${day}.csv`, content(day)]));
}
