import { beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../scripts/open/opener.ts';
import { type Bytes, textOf } from '../../src/sealing/bytes.ts';
import type { Reader } from '../../src/sealing/keys.ts';
import { open, Refused } from '../../src/sealing/open.ts';
import { PROGRAM, readerFor, sealedPage, testCode } from './readers.ts';

const PEOPLE = 50;

interface Sealed {
  readonly reader: Reader;
  readonly path: string;
  readonly file: Bytes;
}

const people: Sealed[] = [];
beforeAll(async () => {
  for (let number = 0; number < PEOPLE; number += 1) {
    const reader = await readerFor(testCode(number));
    people.push({ reader, ...(await sealedPage(reader, `page of ${number}`)) });
  }
});

const outcome = async (file: Bytes, reader: Reader, path: string, buildId?: string): Promise<string> => {
  try {
    return textOf((await open(file, reader, { program: PROGRAM, path, buildId })).content);
  } catch (error) {
    return error instanceof Refused ? error.reason : `not refused: ${error}`;
  }
};

const second = (file: Bytes, number: number): string => {
  try {
    return openFile(Buffer.from(file), testCode(number), '2026').content.toString();
  } catch (error) {
    return error instanceof RangeError ? 'cut off' : (error as Error).message;
  }
};

describe('a sealed page', () => {
  test('opens with its own code: 50 opens and 2,450 refusals, by two openers', async () => {
    const seen: string[] = [];
    const wanted: string[] = [];
    for (const [page, { file, path }] of people.entries())
      for (const [number, { reader }] of people.entries()) {
        const own = page === number;
        seen.push(await outcome(file, reader, path), second(file, number));
        wanted.push(
          ...(own
            ? [`page of ${page}`, `page of ${page}`]
            : ['not_yours', 'this code does not open this file']),
        );
      }
    expect(seen).toEqual(wanted);
    expect(seen).toHaveLength(2 * PEOPLE ** 2);
  });

  test('is refused with any byte changed, by two openers', async () => {
    const { file, reader, path } = people[0] as Sealed;
    const places = Array.from({ length: 500 }, (_, index) => Math.floor((index * file.length) / 500));
    const headers = Array.from({ length: 260 }, (_, index) => index);
    for (const at of [...headers, ...places]) {
      const changed = file.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
      expect(await outcome(changed, reader, path), `byte ${at}`).toMatch(
        /^(unreadable|swapped|not_yours|changed)$/,
      );
      expect(second(changed, 0), `byte ${at}`).not.toBe('page of 0');
    }
  });

  test('is refused cut off anywhere, or with more behind it', async () => {
    const { file, reader, path } = people[0] as Sealed;
    for (let index = 0; index < 240; index += 1) {
      const short = file.slice(0, Math.floor((index * file.length) / 240));
      expect(await outcome(short, reader, path)).toMatch(/^(unreadable|changed)$/);
      expect(second(short, 0)).not.toBe('page of 0');
    }
    expect(await outcome(new Uint8Array([...file, 0]), reader, path)).toBe('changed');
  });

  test('is refused in the place of another, from another program, or of another build', async () => {
    const [one, other] = people as [Sealed, Sealed];
    expect(await outcome(other.file, one.reader, one.path)).toBe('swapped');
    const elsewhere = { program: 'autumn-cup', path: one.path };
    await expect(open(one.file, one.reader, elsewhere)).rejects.toMatchObject({ reason: 'swapped' });
    expect(await outcome(one.file, one.reader, one.path, 'build-1')).toBe('page of 0');
    expect(await outcome(one.file, one.reader, one.path, 'build-2')).toBe('replayed');
  });

  test('is the same bytes again, and other bytes the next day', async () => {
    const { reader, file, path } = people[0] as Sealed;
    const again = await sealedPage(reader, 'page of 0');
    const next = await sealedPage(reader, 'page of 0', { seq: 20_501, id: 'build-2' });
    expect(again.file).toEqual(file);
    expect(next.path).toBe(path);
    expect(next.file.length).toBe(file.length);
    const equal = next.file.filter((byte, index) => byte === file[index]).length;
    expect(equal).toBeLessThan(file.length / 20);
  });

  test('says in its name nothing but letters and digits', () => {
    expect(people.filter(({ path }) => !/^[0-9a-z]{26}$/.test(path))).toEqual([]);
    expect(new Set(people.map(({ path }) => path)).size).toBe(PEOPLE);
  });
});
