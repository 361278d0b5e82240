import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClosingFile } from '../../src/intake/closings/closing.ts';

/** A closing of April with nothing in it but one adjustment, as `npm run close` writes it; `told` is what else it says. */
export function closeApril(root: string, adjustments: string, told: Partial<ClosingFile> = {}): void {
  const folder = join(root, 'data', 'closings', 'april');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'adjustments.csv'), adjustments);
  const file: ClosingFile = {
    closing: 1,
    stage: 'april',
    closed_on: '2024-05-07',
    approved_by: 'Ewa Lis',
    comment: '',
    previous: null,
    rules: [],
    files: { 'adjustments.csv': createHash('sha256').update(adjustments).digest('hex') },
    ...told,
  };
  writeFileSync(join(folder, 'closing.json'), `${JSON.stringify(file, null, 2)}\n`);
}
