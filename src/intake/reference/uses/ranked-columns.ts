import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

/** What is ranked by a column of the roster is ranked by one that it has. */
export const rankedColumns = ({ program, tables }: Use): Diagnostic[] =>
  program.rankings.flatMap((ranking) =>
    typeof ranking.of === 'string'
      ? []
      : columnProblems(placeIn(ranking, 'of'), 'roster', ranking.of.column, tables),
  );
