import { z } from 'zod';

const whole = z.int().nonnegative();

/** What the client's system says of a file, in a small file beside it that is written last. */
export const manifest = z.strictObject({
  rows: whole.optional(),
  bytes: whole.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Of the column net_value or value, in the currency's smallest unit. */
  total_minor: z.int().optional(),
  currency: z.string().optional(),
  through: z.string().optional(),
});

export type Manifest = z.output<typeof manifest>;
