import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeApril } from './closings.ts';

const CASES = fileURLToPath(new URL('.', import.meta.url));

const VOLUME = 'program/rules/volume.yaml';
const PARTICIPANTS = 'data/participants.csv';

/** Mistakes that no file of a repository can hold, or should: what is done to a copy of the base. */
export const MADE: Readonly<Record<string, (root: string) => void>> = {
  'program-missing': (root) => rmSync(join(root, 'program'), { recursive: true }),
  'data-missing': (root) => rmSync(join(root, 'data'), { recursive: true }),
  'data-missing--empty': (root) => {
    rmSync(join(root, 'data'), { recursive: true });
    mkdirSync(join(root, 'data'));
  },
  'file-outside': (root) => {
    const outside = join(dirname(root), 'outside.yaml');
    renameSync(join(root, 'program/rewards.yaml'), outside);
    symlinkSync(outside, join(root, 'program/rewards.yaml'));
  },
  'file-too-large': (root) => writeFileSync(join(root, 'program/rewards.yaml'), '#'.repeat(1_000_001)),
  'file-utf16': (root) => writeFileSync(join(root, VOLUME), '\ufeffid: volume\n', 'utf16le'),
  'file-not-utf8': (root) => {
    const latin = readFileSync(join(root, 'program/rewards.yaml'), 'utf8').replace('A trip', 'Caf\u00e9');
    writeFileSync(join(root, 'program/rewards.yaml'), latin, 'latin1');
  },
  'bad-character--nul': (root) => edit(root, VOLUME, 'revenue', 'rev\0enue'),
  'bad-character--carriage-return': (root) => edit(root, VOLUME, 'id: volume\n', 'id: volume\r'),
  'bad-character': (root) => edit(root, VOLUME, '{ en: Volume', '{ en: "Vol\u202eume"'),
  'csv-line-ends': (root) => edit(root, PARTICIPANTS, 'Ada M.,en\n', 'Ada M.,en\r\n'),
  'text-too-long': (root) => edit(root, VOLUME, 'Volume', 'V'.repeat(10_001)),
  'list-too-long': (root) => {
    const items = Array.from({ length: 5001 }, (_, index) => `- { id: t${index}, title: Team }\n`);
    writeFileSync(join(root, 'program/teams.yaml'), items.join(''));
  },
  'closing-broken': (root) => closeApril(root, '', { files: { 'adjustments.csv': '0'.repeat(64) } }),
  'closing-broken--chain': (root) => closeApril(root, '', { previous: '0'.repeat(64) }),
  'closing-broken--form': (root) => closeApril(root, '', { stage: 'may' }),
  'closing-day': (root) => closeApril(root, '', { closed_on: '2024-05-09' }),
  'adjustment-of-closed': (root) => closeApril(root, 'A1,2024-04-03,ada,50,,\n'),
  'restated-too-early': (root) => {
    const columns = 'restatement_id,date,stage_id,participant_id,rule_id,from,to,points,reason,approved_by';
    const row = 'r1,2024-05-07,april,ada,volume,2024-04-01,2024-04-30,5,A sale was forgotten,Ewa Lis';
    writeFileSync(join(root, 'data/restatements.csv'), `${columns}\n${row}\n`);
  },
  'csv-too-wide': (root) => edit(root, 'data/products.csv', 'series', `series${',a'.repeat(198)}`),
  'host-limit': (root) => {
    const ids = Array.from({ length: 4997 }, (_, index) => `p${index}`);
    edit(root, PARTICIPANTS, 'dag,Dag Ek', `${ids.map((id) => `${id},${id},${id},\n`).join('')}dag,Dag Ek`);
    const rows = ids.map((id) => `${id},north,gold,2024-04-01,2024-05-31\n`);
    edit(root, 'data/roster.csv', 'dag,', `${rows.join('')}dag,`);
    const targets = join(root, 'data/targets.csv');
    const aims = ids.map((id) => `${id},revenue,2024-04-01,2024-05-31,800\n`);
    writeFileSync(targets, aims.join(''), { flag: 'a' });
  },
  'too-many-participants': (root) => {
    const rows = Array.from({ length: 99_997 }, (_, index) => `p${index},,,\n`);
    edit(root, PARTICIPANTS, 'cy,', `${rows.join('')}cy,`);
    edit(root, 'program/sources.yaml', '{ column: agent, match: participants.name }', 'agent');
  },
};

/** A copy of the base program with one mistake, in a folder of its own; the caller removes it. */
export function breakBase(name: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'broken-')), 'root');
  cpSync(join(CASES, 'base'), root, { recursive: true });
  const overlay = join(CASES, name);
  if (existsSync(overlay)) cpSync(overlay, root, { recursive: true });
  for (const file of removed(root)) rmSync(join(root, file));
  MADE[name]?.(root);
  return root;
}

/** Removes what `breakBase` made. */
export const mend = (root: string): void => rmSync(dirname(root), { recursive: true });

function removed(root: string): string[] {
  const list = join(root, 'without.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
}

function edit(root: string, file: string, old: string, text: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, text));
}
