import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FEED_CODES } from '../../src/intake/feeds/codes.ts';
import { CODES } from '../../src/program/source/codes.ts';

const intake = fileURLToPath(new URL('expected/', import.meta.url));
const program = fileURLToPath(new URL('../diagnostics/', import.meta.url));

/** The report of the first case of a code, of a file or row before one of the program. */
function reportOf(code: string): string | null {
  const own = readdirSync(intake)
    .sort()
    .find((name) => name.replace(/(--.*)?\.txt$/, '') === code);
  if (own) return readFileSync(`${intake}${own}`, 'utf8');
  const folder = readdirSync(program)
    .sort()
    .find((name) => name.replace(/--.*/, '') === code);
  const path = `${program}${folder}/expected.txt`;
  return folder && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The part of a report that is of a code. */
const messageOf = (code: string): string | undefined =>
  reportOf(code)
    ?.split('\n\n')
    .find((part) => new RegExp(` (error|warning) ${code}\n`).test(part));

const section = ([code, meaning]: [string, string]): string =>
  `## \`${code}\`\n\n${meaning}\n\n\`\`\`text\n${messageOf(code)}\n\`\`\`\n`;

const HEAD = `# What Laurel says of mistakes

One message of every code, as \`npm run check\` prints it. A test writes this page of the messages that other tests hold.
`;

test('every code has a message, and a page shows them all', async () => {
  const codes = Object.entries({ ...CODES, ...FEED_CODES });
  expect(codes.map(([code]) => code).filter((code) => messageOf(code) === undefined)).toEqual([]);
  const page = [HEAD, ...codes.map(section)].join('\n');
  await expect(page).toMatchFileSnapshot('../../program/messages.md');
});
