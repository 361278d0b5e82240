import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Relation, relations } from '../../src/results/contract.ts';
import { scoredExample } from './scored.ts';

const ALL = Object.keys(relations) as Relation[];
const INEXACT = ['DOUBLE', 'FLOAT'];

describe('the Parquet files', () => {
  const results = scoredExample();
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(() => connection.closeSync());

  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const file = (relation: Relation, ending: 'csv' | 'parquet') =>
    join(results, `${relation}.${ending}`).replaceAll("'", "''");

  test.each(ALL)('%s has the columns of the contract, and no inexact one', async (relation) => {
    const columns = await rows(`describe from '${file(relation, 'parquet')}'`);
    expect(columns.map((row) => row['column_name'])).toEqual(Object.keys(relations[relation].shape));
    expect(columns.filter((row) => INEXACT.includes(String(row['column_type'])))).toEqual([]);
  });

  test.each(ALL)('%s holds what the CSV holds', async (relation) => {
    const parquet = `select coalesce(columns(*)::varchar, '') from '${file(relation, 'parquet')}'`;
    const csv = `select coalesce(columns(*), '') from read_csv('${file(relation, 'csv')}', all_varchar = true, header = true, delim = ',', quote = '"')`;
    expect(await rows(`(${parquet}) except all (${csv})`)).toEqual([]);
    expect(await rows(`(${csv}) except all (${parquet})`)).toEqual([]);
  });
});
