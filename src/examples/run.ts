import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compute } from '../engine/compute.ts';
import { loadMeasures } from '../engine/measures/load.ts';
import { fillCredits } from '../intake/credit-rows.ts';
import { Database } from '../intake/database.ts';
import { UNTIL_EVER } from '../intake/feeds/files.ts';
import { stage } from '../intake/feeds/stage.ts';
import { fillReference, referenceNumbers } from '../intake/numbers.ts';
import type { Reference } from '../intake/reference/reference.ts';
import { takeIn } from '../intake/take.ts';
import { programCloses } from '../program/board-windows.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import type { Example } from '../program/example.ts';
import type { Program } from '../program/program.ts';
import { compare, parseRatio, type Ratio, ratio, ratioText } from '../program/ratio.ts';
import { placeIn } from '../program/resolve/origin.ts';
import { problem, quoted } from '../program/source/problem.ts';
import { factRows, withFacts } from './facts.ts';
import { peopleOf, personOf } from './people.ts';
import { type Rows, writeRows } from './rows.ts';
import { totalRows, withTotals } from './totals.ts';

/**
 * Runs the examples of a sound program through the engine and tells each that does not come out as it says. All of a kind
 * run together, each as a participant. `folder` is for what is written on the way: it is empty, and the caller's.
 */
export async function exampleProblems(program: Program, folder: string): Promise<Diagnostic[]> {
  const bare = { ...program, rankings: [], objective: null };
  const ofTotals = bare.examples.filter(({ given }) => given.measures.length > 0);
  const ofFacts = bare.examples.filter(({ given }) => given.facts.length > 0);
  return [
    ...(ofTotals.length > 0 ? await runTotals({ ...bare, examples: ofTotals }, join(folder, 'totals')) : []),
    ...(ofFacts.length > 0 ? await runFacts({ ...bare, examples: ofFacts }, join(folder, 'facts')) : []),
  ];
}

const runTotals = (program: Program, folder: string): Promise<Diagnostic[]> =>
  runAll(withTotals(program), totalRows(program), { products: [], customers: [] }, folder);

function runFacts(program: Program, folder: string): Promise<Diagnostic[]> {
  const { rows, ...items } = factRows(program);
  return runAll(withFacts(program), rows, items, folder);
}

async function runAll(
  program: Program,
  rows: readonly Rows[],
  items: Pick<Reference, 'products' | 'customers'>,
  folder: string,
): Promise<Diagnostic[]> {
  const spill = join(folder, 'spill');
  mkdirSync(spill, { recursive: true });
  const feeds = program.feeds.map(({ files, columns }) => ({
    folder: files.slice(0, files.indexOf('/')),
    columns: columns.map(({ name }) => name),
  }));
  const today = programCloses(program);
  const places = writeRows(folder, feeds, rows, today);
  const reference = peopleOf(program, items);
  const db = await Database.open({ threads: 1, memoryMb: 400, spill });
  try {
    const numbers = referenceNumbers(program, reference);
    await fillReference(db, reference, numbers);
    await fillCredits(db, reference, numbers);
    const { files } = await stage(folder, program, UNTIL_EVER, join(folder, 'staged'));
    const taken = await takeIn(db, program, reference, numbers, files);
    const strange = taken.setAside.map(({ file, line, message }) =>
      notTaken(places.get(`${file}:${line}`) ?? program, message),
    );
    if (strange.length > 0) return strange;
    const work = { db, program, reference, numbers, closings: [], today, explained: 1 };
    await compute(work, await loadMeasures(work), () => {});
    const earned = await db.rows(new URL('earned.sql', import.meta.url));
    const points = new Map(
      earned.map((row) => [`${row['participant_id']} ${row['rule_id']}`, String(row['points'])]),
    );
    return program.examples.flatMap((example, index) =>
      failures(example, (rule) => points.get(`${personOf(index)} ${rule}`) ?? '0'),
    );
  } finally {
    db.close();
  }
}

const notTaken = (from: object, message: string): Diagnostic =>
  problem(
    placeIn(from),
    'example-fact',
    message,
    'Correct the fact: it is read as a row of a file would be.',
  );

function failures({ expect }: Example, earned: (rule: string) => string): Diagnostic[] {
  return expect.flatMap((expected) => {
    const points = parseRatio(earned(expected.rule)) ?? ratio(0n);
    return compare(points, expected.points) === 0 ? [] : [fails(expected, points)];
  });
}

function fails(expected: Example['expect'][number], points: Ratio): Diagnostic {
  const message = `${quoted(expected.rule)} gives ${ratioText(points)} here, not ${ratioText(expected.points)}.`;
  const hint = `Write ${ratioText(points)}, or correct the rule.`;
  return problem(placeIn(expected), 'example-fails', message, hint);
}
