import { describe, expect, test } from 'vitest';
import { openFile } from '../../scripts/open/opener.ts';
import { bytesOf, hexOf, textOf, utf8 } from '../../src/sealing/bytes.ts';
import type { Code } from '../../src/sealing/code.ts';
import { fileName } from '../../src/sealing/keys.ts';
import { open, Refused } from '../../src/sealing/open.ts';
import { seal } from '../../src/sealing/seal.ts';
import { PROGRAM, readerFor, sealingKey, testCode } from './readers.ts';

// Ten sealed files that open, and thirty that do not, as files: whoever writes another opener tries it on them.

interface Vector {
  readonly code: Code;
  readonly epoch: string;
  readonly path: string;
  /** Hexadecimal. */
  readonly file: string;
}

const EPOCHS = ['', '2026', 'spring'] as const;
const TYPES = ['application/json', 'text/csv', 'application/zip'] as const;

async function good(number: number): Promise<Vector & { content: string }> {
  const [code, epoch] = [testCode(number), EPOCHS[number % 3] ?? ''];
  const reader = await readerFor(code, epoch);
  const others = await Promise.all(
    Array.from({ length: number % 4 }, (_, index) => readerFor(testCode(100 + index), epoch)),
  );
  const path = await fileName(reader, `page/${number}`);
  const content = `${number}: ${'zażółć '.repeat(number * 40)}`;
  const label = {
    program: PROGRAM,
    buildSeq: 20_000 + number,
    buildId: `build-${number}`,
    path,
    audience: 'person',
    contentType: TYPES[number % 3] ?? '',
  } as const;
  const bytes = await seal({
    label,
    content: utf8(content),
    readers: [reader, ...others],
    key: await sealingKey(),
  });
  return { code, epoch, path, content, file: hexOf(bytes) };
}

/** Three ways to spoil each good one: a bit in the header, a bit in the content, and the end cut off. */
function bad({ code, epoch, path, file }: Vector, number: number): Vector[] {
  const flipped = (at: number) =>
    hexOf(bytesOf(file).map((byte, index) => (index === at ? byte ^ (1 << (number % 8)) : byte)));
  const length = file.length / 2;
  return [
    flipped((number * 23) % 200),
    flipped(length - 1 - number * 50),
    file.slice(0, 2 * (length - 1 - number * 99)),
  ].map((spoilt) => ({ code, epoch, path, file: spoilt }));
}

const vectors = await Promise.all(Array.from({ length: 10 }, (_, number) => good(number)));

describe('test vectors', () => {
  test('are what the format has always been', async () => {
    await expect(`${JSON.stringify(vectors, null, 2)}\n`).toMatchFileSnapshot('vectors/good.json');
    await expect(`${JSON.stringify(vectors.flatMap(bad), null, 2)}\n`).toMatchFileSnapshot(
      'vectors/bad.json',
    );
  });

  test.each(vectors)('open by two openers: $path', async ({ code, epoch, path, file, content }) => {
    const own = await open(bytesOf(file), await readerFor(code, epoch), { program: PROGRAM, path });
    expect([textOf(own.content), openFile(Buffer.from(file, 'hex'), code, epoch).content.toString()]).toEqual(
      [content, content],
    );
  });

  test.each(vectors.flatMap(bad))(
    'are refused by two openers: $path',
    async ({ code, epoch, path, file }) => {
      await expect(
        open(bytesOf(file), await readerFor(code, epoch), { program: PROGRAM, path }),
      ).rejects.toBeInstanceOf(Refused);
      expect(() => openFile(Buffer.from(file, 'hex'), code, epoch)).toThrow();
    },
  );
});
