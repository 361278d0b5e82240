import { z } from 'zod';
import { day, orNone, text, whole } from './fields.ts';

export const set_aside = z.strictObject({
  file: text,
  line: whole,
  column: text,
  code: text,
  value: text,
  message: text,
  /** The line as it came. */
  text,
});

/** Rows that are right and count nowhere, by file and line. */
export const out_of_scope = z.strictObject({
  file: text,
  line: whole,
  /** The sale's or the activity's. */
  id: text,
  participant_id: text,
  /** Empty where it is none of the days that the program knows. */
  counts_on: orNone(day),
  /** Before or after the program; of someone who is not enrolled on that day, or had not accepted the terms; or the return of such a sale. */
  reason: z.enum(['outside-period', 'not-enrolled', 'not-accepted', 'sale-out-of-scope']),
});

export const intake = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  records: whole,
  accepted: whole,
  set_aside: whole,
  duplicate: whole,
  out_of_scope: whole,
});
