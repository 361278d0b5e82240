import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../../program/day.ts';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Program, Stage } from '../../../program/program.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { quoted, warning } from '../../../program/source/problem.ts';

/** Stages that have begun by a day and whose segments or targets are still worked out anew each time. */
export const unwritten = (root: string, { stages }: Program, today: Day): Diagnostic[] =>
  stages
    .filter(({ period }) => period.from <= today)
    .flatMap((stage) => [
      ...(stage.segments ? notThere(root, stage, 'segments', today) : []),
      ...(stage.target ? notThere(root, stage, 'target', today) : []),
    ]);

function notThere(root: string, stage: Stage, key: 'segments' | 'target', today: Day): Diagnostic[] {
  const what = key === 'target' ? 'targets' : key;
  const file = `data/${what}/${stage.id}.csv`;
  if (existsSync(join(root, file))) return [];
  const message = `The stage ${quoted(stage.id)} began on ${stage.period.from}, and its ${what} are not written down: they would move with their baselines.`;
  const hint = `Run npm run assign -- --as-of ${today}, and keep ${file} with the data.`;
  return [warning(placeIn(stage, key), 'not-written-down', message, hint)];
}
