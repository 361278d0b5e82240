import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { statementFile } from '../../src/publish/statement.ts';

const HEADER = 'posting_id,points\n';
const LIMIT = 64 * 1024;

const ofSize = (bytes: number) => {
  const row = 'AF8B4D0D9B20D6DF,5\n';
  const rows = row.repeat(Math.ceil(bytes / row.length)).slice(-bytes);
  return {
    text: `${HEADER}${rows}`,
    file: statementFile(
      {
        statement: () => [Buffer.from(HEADER), Buffer.from(rows)],
        statementSize: () => rows.length,
      },
      'anna',
    ),
  };
};
const bytesOf = (parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

test('a statement of up to 64 KiB is CSV', () => {
  const { text, file } = ofSize(LIMIT);
  expect({ ...file, parts: bytesOf(file.parts).toString() }).toEqual({
    name: 'statement.csv',
    type: 'text/csv',
    parts: text,
  });
});

test('a longer one is that CSV in a ZIP, the same whenever it is packed', () => {
  const { text, file } = ofSize(LIMIT + 1);
  const packed = bytesOf(file.parts);
  const files = unzipSync(packed);
  expect({ ...file, parts: Object.keys(files) }).toEqual({
    name: 'statement.zip',
    type: 'application/zip',
    parts: ['statement.csv'],
  });
  expect(strFromU8(files['statement.csv'] as Uint8Array)).toBe(text);
  expect(packed.length).toBeLessThan(LIMIT / 4);
  expect(bytesOf(ofSize(LIMIT + 1).file.parts).equals(packed)).toBe(true);
});

test('an empty statement is its header', () => {
  expect(bytesOf(ofSize(0).file.parts).toString()).toBe(HEADER);
});
