import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

/** What a stage makes of baselines needs baselines. */
export const assignments = ({ program, tables }: Use): Diagnostic[] =>
  program.stages.flatMap((stage) =>
    (['segments', 'target'] as const).flatMap((key) =>
      stage[key] === null ? [] : columnProblems(placeIn(stage, key), 'baselines', 'measure', tables),
    ),
  );
