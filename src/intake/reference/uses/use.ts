import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Program } from '../../../program/program.ts';
import type { Tables } from '../tables.ts';

/** What a check of the tables against the program looks at. */
export interface Use {
  readonly program: Program;
  readonly tables: Tables;
}

/** One question: whether the tables hold what the program asks of them. */
export type UseCheck = (use: Use) => Diagnostic[];
