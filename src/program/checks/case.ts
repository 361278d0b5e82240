import type { Diagnostic } from '../diagnostic.ts';
import type { Declared, Documents, Gathered } from '../gather/gather.ts';
import type { Marked } from '../inspect/inspection.ts';
import type { Program } from '../program.ts';

/** What a check looks at. */
export interface Case {
  /** The folder that holds `program/` and `public/`. */
  readonly root: string;
  /** Its sound parts; ids in it may lead nowhere. */
  readonly program: Program;
  readonly documents: Documents;
  /** The same parts as they were written. */
  readonly gathered: Gathered;
  readonly declared: Declared;
  readonly marked: readonly Marked[];
}

/** One question to a program: the problems that answer it, in any order. */
export type Check = (given: Case) => Diagnostic[];
