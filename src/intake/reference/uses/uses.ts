import type { Diagnostic } from '../../../program/diagnostic.ts';
import { acceptedAtEnd, adjustedBefore } from './acceptance.ts';
import { amounts } from './amounts.ts';
import { assignments } from './assignments.ts';
import { comparisonRows } from './comparison-rows.ts';
import { conditions } from './conditions.ts';
import { emptyTeams, notEnrolled } from './enrolments.ts';
import { matchedColumns, matchedValues } from './matches.ts';
import { rankedColumns } from './ranked-columns.ts';
import { managerCycles, managers } from './reporting-lines.ts';
import type { Use, UseCheck } from './use.ts';

/** What the program asks of the tables. */
const CHECKS: Readonly<Record<string, UseCheck>> = {
  conditions,
  managers,
  managerCycles,
  matchedColumns,
  matchedValues,
  comparisonRows,
  amounts,
  assignments,
  rankedColumns,
  notEnrolled,
  emptyTeams,
  acceptedAtEnd,
  adjustedBefore,
};

/** The answers of all checks. */
export const checkUses = (use: Use): Diagnostic[] => Object.values(CHECKS).flatMap((check) => check(use));
