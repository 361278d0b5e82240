import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCrm } from '../../scripts/example/crm.ts';
import { leftOut } from '../../scripts/example/days.ts';
import { exampleFiles } from '../../scripts/example/files.ts';

const data = new URL('../../data/', import.meta.url);
const crm = readCrm(fileURLToPath(new URL('../../scripts/example/crm', import.meta.url)));
const files = exampleFiles(crm);

const inFolder = (folder: string): string[] =>
  readdirSync(new URL(folder, data)).map((name) => folder + name);
const records = (folder: string): string[] =>
  [...files]
    .filter(([path]) => path.startsWith(folder))
    .flatMap(([, text]) => text.trimEnd().split('\n').slice(1));

describe('the data of the example', () => {
  test('are exactly what the script makes of the CRM', () => {
    const kept = Object.fromEntries(
      [...files.keys()].map((path) => [path, readFileSync(new URL(path, data), 'utf8')]),
    );
    expect(kept).toEqual(Object.fromEntries(files));
  });

  test('hold no other file', () => {
    const tables = inFolder('').filter((path) => path.endsWith('.csv'));
    expect([...tables, ...inFolder('sales/'), ...inFolder('activities/')].toSorted()).toEqual(
      [...files.keys()].toSorted(),
    );
  });

  test('add up to what their README says', () => {
    const activities = records('activities/');
    const counts = {
      files: inFolder('sales/').length,
      sales: records('sales/').length,
      opened: activities.filter((row) => row.includes(',opened,')).length,
      lost: activities.filter((row) => row.includes(',lost,')).length,
      ...leftOut(crm),
    };
    expect(counts).toEqual({
      files: 306,
      sales: 4238,
      opened: 7115,
      lost: 2473,
      withoutEngageDate: 500,
      openedBefore: 1185,
    });
  });

  test('put 11, 12 and 12 agents into gold, silver and bronze', () => {
    const segments = Map.groupBy(
      (files.get('roster.csv') ?? '').split('\n').slice(1),
      (row) => row.split(',')[2],
    );
    const size = (segment: string) => segments.get(segment)?.length;
    expect({ gold: size('gold'), silver: size('silver'), bronze: size('bronze') }).toEqual({
      gold: 11,
      silver: 12,
      bronze: 12,
    });
  });
});
