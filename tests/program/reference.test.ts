import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_CODES } from '../../src/archive/codes.ts';
import { tableProblems } from '../../src/check.ts';
import { CLOSING_CODES } from '../../src/closing/codes.ts';
import { CLOSED_CODES } from '../../src/engine/closings/codes.ts';
import { REDEMPTION_CODES } from '../../src/engine/redemptions/codes.ts';
import { exampleProblems } from '../../src/examples/run.ts';
import { FEED_CODES } from '../../src/intake/feeds/codes.ts';
import { PAYOUT_CODES } from '../../src/payout/codes.ts';
import { readProgram } from '../../src/program/read.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { withCodeTable } from '../../src/program/source/code-table.ts';
import { CODES } from '../../src/program/source/codes.ts';
import { SEALING_CODES } from '../../src/publish/sealed/codes.ts';
import { HISTORY_CODES } from '../../src/results/history/codes.ts';
import { emptyFolder } from './program-of.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const reference = readFileSync(join(repository, 'program/README.md'), 'utf8');

/** The first line of an example says which file it is, or that it stands in a rule, among measures or as a feed. */
const examples = [...reference.matchAll(/^```yaml\n# (.*)\n([\s\S]*?)^```$/gm)].map(
  ([, where = '', yaml = '']) => ({ where, yaml }),
);

/** A text says beside its language which file it is. */
const texts = [...reference.matchAll(/^```markdown (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', text = '']) => ({ file, text }),
);

const KEYS_OF_A_RULE = { id: 'example', title: 'Example', measure: 'revenue', over: 'stage' };

function wholeRule(part: string): string {
  const keys = Object.entries(KEYS_OF_A_RULE).filter(
    ([key]) => !part.includes(`\n${key}:`) && !part.startsWith(`${key}:`),
  );
  return `${keys.map(([key, value]) => `${key}: ${value}\n`).join('')}${part}`;
}

/** The example program of the repository, without what happened. */
function copyProgram(): string {
  const root = emptyFolder();
  for (const folder of ['program', 'public'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  // The reference brands with what an agency brings.
  cpSync(join(root, 'public/brand/logo.svg'), join(root, 'public/brand/harvest.webp'));
  for (const face of ['text', 'headings']) writeFileSync(join(root, `public/brand/${face}.woff2`), 'wOF2');
  mkdirSync(join(root, 'data'));
  for (const table of ['participants', 'roster', 'targets', 'products', 'customers']) {
    cpSync(join(repository, `data/${table}.csv`), join(root, `data/${table}.csv`));
  }
  cpSync(join(root, 'data/targets.csv'), join(root, 'data/baselines.csv'));
  const targets = readFileSync(join(root, 'data/targets.csv'), 'utf8');
  const ofSeries = targets.replace(/^.*\n/, '').replaceAll(',revenue,', ',gtx_revenue,');
  writeFileSync(join(root, 'data/targets.csv'), targets + ofSeries);
  const participants = readFileSync(join(root, 'data/participants.csv'), 'utf8').trim().split('\n');
  const paid = participants.map((row, index) => `${row},${index === 0 ? 'target_pay' : '1000'}\n`);
  writeFileSync(join(root, 'data/participants.csv'), paid.join(''));
  const sources = readFileSync(join(root, 'program/sources.yaml'), 'utf8');
  const whole = sources.replace(
    '  ignored: [product, account]',
    '    customer_id: account\n  ignored: [product]',
  );
  writeFileSync(join(root, 'program/sources.yaml'), whole);
  const mix =
    'gtx_share: { title: GTX share, ratio: [gtx_revenue, revenue] }\n' +
    'performance: { title: Performance, scorecard: { parts: [{ measure: revenue, weight: 100% }] } }\n';
  const measures = join(root, 'program/measures.yaml');
  writeFileSync(measures, readFileSync(measures, 'utf8') + mix);
  const roster = readFileSync(join(root, 'data/roster.csv'), 'utf8').trim().split('\n');
  const managed = roster.map((row, index) => `${row},${index === 0 ? 'manager_id' : ''}\n`);
  writeFileSync(join(root, 'data/roster.csv'), managed.join(''));
  writeFileSync(join(root, 'program/calendars.yaml'), 'working_days: { weekdays: [monday] }\n');
  return root;
}

/** Baselines of a customer beside those of everything. */
function keepVolume(root: string): void {
  const path = join(root, 'data/baselines.csv');
  const [header = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const kept = header
    .split(',')
    .map((column, index) => (column === 'measure' ? 'kept_volume' : rows[0]?.split(',')[index]));
  const lines = [`${header},customer_id`, ...rows.map((row) => `${row},`), `${kept.join(',')},k1`, ''];
  writeFileSync(path, lines.join('\n'));
}

/** A file without the keys that an example says again, with all that is indented below them. */
const unsaid = (whole: string, yaml: string): string =>
  [...yaml.matchAll(/^\w+:/gm)].reduce(
    (left, [key]) => left.replace(new RegExp(`^${key}.*\\n(?: .*\\n)*`, 'm'), ''),
    whole,
  );

/** The file that an example stands in, and all of it. */
function placed(root: string, where: string, yaml: string): [path: string, text: string] {
  if (where === 'in a rule') return [join(root, 'program/rules/example.yaml'), wholeRule(yaml)];
  if (where === 'in sources.yaml') {
    const sources = join(root, 'program/sources.yaml');
    return [sources, readFileSync(sources, 'utf8').replace(/^sales:\n[\s\S]*?(?=^activities)/m, yaml)];
  }
  const rewards = join(root, 'program/rewards.yaml');
  if (where === 'in rewards.yaml') return [rewards, readFileSync(rewards, 'utf8') + yaml];
  const measures = join(root, 'program/measures.yaml');
  if (where === 'in program.yaml') {
    const whole = readFileSync(join(root, 'program/program.yaml'), 'utf8');
    return [join(root, 'program/program.yaml'), unsaid(whole, yaml) + yaml];
  }
  return where === 'in measures.yaml'
    ? [measures, readFileSync(measures, 'utf8').replace(/^(gtx_share|performance):.*\n/gm, '') + yaml]
    : [join(root, where), yaml];
}

describe('the reference of the language', () => {
  test('has an example of every text', () => {
    expect(texts.map(({ file }) => file)).toEqual([
      'program/news/en/double-days.md',
      'program/lessons/en/gtx-in-a-minute.md',
      'program/faq/en.md',
      'program/terms/en.md',
      'program/CHANGELOG.md',
    ]);
  });

  test.each(texts)('the text of $file is read', ({ file, text }) => {
    const root = copyProgram();
    writeFileSync(join(root, file), text);
    const problems = readProgram(root).diagnostics.filter((one) => one.file === file);
    expect(problems).toEqual([]);
  });

  test('has an example of every file', () => {
    expect([...new Set(examples.map(({ where }) => where))]).toEqual([
      'program/program.yaml',
      'in program.yaml',
      'program/measures.yaml',
      'in measures.yaml',
      'in a rule',
      'program/calendars.yaml',
      'program/sources.yaml',
      'in sources.yaml',
      'program/rules/gtx-push.yaml',
      'program/limits.yaml',
      'program/advances.yaml',
      'program/stages/q2.yaml',
      'program/stages/q3.yaml',
      'program/stages/q4.yaml',
      'program/rankings.yaml',
      'program/examples.yaml',
      'program/rewards.yaml',
      'in rewards.yaml',
      'program/taxes.yaml',
      'program/segments.yaml',
      'program/teams.yaml',
    ]);
  });

  test.each(examples.map(({ where, yaml }, index) => ({ name: `${index + 1}: ${where}`, where, yaml })))(
    'has an example without a problem, $name',
    ({ where, yaml }) => {
      const root = copyProgram();
      if (yaml.includes('up_to_baseline_per')) keepVolume(root);
      const [path, text] = placed(root, where, yaml);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      expect(renderDiagnostics(tableProblems(root))).toBe('no errors, no warnings\n');
    },
  );

  test('has examples that the engine confirms', async () => {
    const root = copyProgram();
    const [given] = examples.filter(({ where }) => where === 'program/examples.yaml');
    writeFileSync(join(root, 'program/examples.yaml'), given?.yaml ?? '');
    const { program } = readProgram(root);
    expect(program && (await exampleProblems(program, emptyFolder()))).toEqual([]);
  });

  test('explains every code: npm run schemas writes the table', () => {
    expect(
      withCodeTable(reference, {
        ...CODES,
        ...FEED_CODES,
        ...HISTORY_CODES,
        ...CLOSED_CODES,
        ...REDEMPTION_CODES,
        ...PAYOUT_CODES,
        ...CLOSING_CODES,
        ...ARCHIVE_CODES,
        ...SEALING_CODES,
      }),
    ).toBe(reference);
  });
});
