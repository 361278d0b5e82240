import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const PAYOUTS = 'data/payouts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `data/payouts/BATCH/batch.json`: what was paid, when, and the digest of the file that went to the provider. */
export const batchFile = z.strictObject({
  payout: z.literal(1),
  batch: z.string(),
  reward: z.string(),
  day,
  approved_by: z.string(),
  currency: z.string(),
  /** Decimal text. */
  total: z.string(),
  payments: z.array(
    z.strictObject({
      redemption_id: z.string(),
      participant_id: z.string(),
      quantity: z.number().int().positive(),
      points: z.string(),
      amount: z.string(),
    }),
  ),
  /** SHA-256 of `payments.csv`. */
  file: sha256,
});
export type BatchFile = z.infer<typeof batchFile>;
export type Payment = BatchFile['payments'][number];

/** The batches that were written, in the order of their names; null for one that cannot be read. */
export const batchesIn = (root: string): [name: string, batch: BatchFile | null][] =>
  existsSync(join(root, PAYOUTS))
    ? readdirSync(join(root, PAYOUTS), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
        .map((name) => [name, readBatch(root, name)])
    : [];

/** Null where it is not as it was written, the provider's file included. */
function readBatch(root: string, name: string): BatchFile | null {
  const [file, payments] = ['batch.json', 'payments.csv'].map((one) => join(root, PAYOUTS, name, one)) as [
    string,
    string,
  ];
  if (!existsSync(file) || !existsSync(payments)) return null;
  try {
    const read = batchFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return read.batch === name && read.file === digestOf(readFileSync(payments)) ? read : null;
  } catch {
    return null;
  }
}

export const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
