import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fillCredits } from '../../src/intake/credit-rows.ts';
import { Database } from '../../src/intake/database.ts';
import { UNTIL_EVER } from '../../src/intake/feeds/files.ts';
import { stage } from '../../src/intake/feeds/stage.ts';
import { fillReference, referenceNumbers } from '../../src/intake/numbers.ts';
import { readReference } from '../../src/intake/reference/read.ts';
import { takeIn } from '../../src/intake/take.ts';
import type { Diagnostic } from '../../src/program/diagnostic.ts';
import { readProgram } from '../../src/program/read.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A program that asks as little as can be asked: what is tested is how its data come in. */
const PROGRAM: Files = {
  'program/program.yaml': `id: door
title: Door
client: Client
period: { from: 2024-03-01, to: 2024-05-31 }
time_zone: Europe/Warsaw
locales: [en]
currency: PLN
points: { name: points, decimals: 0 }
`,
  'program/measures.yaml': 'revenue: { title: Revenue, unit: PLN, from: sales, sum: net_value }\n',
  'program/rules/volume.yaml':
    'id: volume\ntitle: Volume\nmeasure: revenue\nover: stage\ncurve: { every: 10, points: 1 }\n',
  'program/stages/spring.yaml': 'id: spring\ntitle: Spring\nperiod: { from: 2024-03-01, to: 2024-05-31 }\n',
  'data/participants.csv': 'participant_id,name\nada,Zażółć Gęślą\nbo,Анна Щукина\ncy,Jörg Müller\n',
  'data/roster.csv': 'participant_id\nada\nbo\ncy\n',
  'data/products.csv': 'product_id,title\nb1,Bike\nh1,"Helmet, red"\n',
};

/** Writes a program with these files, of which null leaves one out, into a new folder; the caller removes it. */
export function rootOf(files: Files): string {
  const root = join(mkdtempSync(join(tmpdir(), 'laurel-door-')), 'root');
  writeFiles(root, { ...PROGRAM, ...files });
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export const remove = (root: string): void => rmSync(dirname(root), { recursive: true });

export interface Came {
  /** What counts, a line a row; empty where the build would stop. */
  readonly facts: readonly string[];
  /** `file records accepted set_aside duplicate out_of_scope`. */
  readonly accounts: readonly string[];
  /** `file:line id participant day reason`. */
  readonly outside: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What comes of the files of a program. */
export async function comeIn(root: string): Promise<Came> {
  const { program, diagnostics } = readProgram(root);
  if (!program) return { facts: [], accounts: [], outside: [], diagnostics };
  const { reference } = readReference(root, program);
  const staged = await stage(root, program, UNTIL_EVER, join(root, '..', 'staged'));
  if (staged.problems.some(({ severity }) => severity === 'error'))
    return { facts: [], accounts: [], outside: [], diagnostics: staged.problems };
  const db = await Database.open({ threads: 1, memoryMb: 300, spill: join(root, '..') });
  try {
    const numbers = referenceNumbers(program, reference);
    await fillReference(db, reference, numbers);
    await fillCredits(db, reference, numbers);
    const taken = await takeIn(db, program, reference, numbers, staged.files);
    const all = [...staged.problems, ...taken.diagnostics];
    const stops = all.some(({ severity }) => severity === 'error');
    const facts = stops ? [] : await db.rows(new URL('facts.sql', import.meta.url));
    const outside = await db.rows(new URL('outside.sql', import.meta.url));
    return {
      facts: facts.map((row) => Object.values(row).join(' ')),
      accounts: taken.files.map(({ sha256, ...row }) => Object.values(row).join(' ')),
      outside: outside.map((row) => Object.values(row).join(' ')),
      diagnostics: all,
    };
  } finally {
    db.close();
  }
}

export const codesOf = ({ diagnostics }: Came): string[] =>
  [...new Set(diagnostics.map(({ code }) => code))].sort();
