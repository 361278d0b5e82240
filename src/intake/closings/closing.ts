import { z } from 'zod';
import type { Day } from '../../program/day.ts';

/** What a closing keeps of the results: rows of its stage, as published on the closing day. */
export const KEPT = ['ledger', 'standings', 'rank_history', 'contributions', 'prizes', 'measures'] as const;
export type Kept = (typeof KEPT)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `data/closings/STAGE/closing.json`: what was closed, when, by whom, and the digests of what it keeps. */
export const closingFile = z.strictObject({
  closing: z.literal(1),
  stage: z.string(),
  closed_on: day,
  approved_by: z.string(),
  comment: z.string(),
  /** SHA-256 of the closing.json before this one; null for the first. */
  previous: sha256.nullable(),
  /** Rules that earned something in the stage, with their version. */
  rules: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  /** By name, in order. */
  files: z.record(z.string(), sha256),
});
export type ClosingFile = z.infer<typeof closingFile>;

/** A stage that stands still, and where its figures are. */
export interface Closing {
  readonly stage: string;
  readonly closedOn: Day;
  readonly approvedBy: string;
  readonly comment: string;
  /** An absolute path. */
  readonly folder: string;
  /** Of closing.json. */
  readonly sha256: string;
  readonly previous: string | null;
}
