import type { Diagnostic } from '../../../program/diagnostic.ts';
import { conditions } from './conditions.ts';
import { emptyTeams, notEnrolled } from './enrolments.ts';
import { matchedColumns, matchedValues } from './matches.ts';
import { targetRows } from './target-rows.ts';
import type { Use, UseCheck } from './use.ts';

/** What the program asks of the tables. */
const CHECKS: Readonly<Record<string, UseCheck>> = {
  conditions,
  matchedColumns,
  matchedValues,
  targetRows,
  notEnrolled,
  emptyTeams,
};

/** The answers of all checks. */
export const checkUses = (use: Use): Diagnostic[] => Object.values(CHECKS).flatMap((check) => check(use));
