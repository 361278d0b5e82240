import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ARCHIVE_CODES } from '../src/archive/codes.ts';
import { CLOSING_CODES } from '../src/closing/codes.ts';
import { CLOSED_CODES } from '../src/engine/closings/codes.ts';
import { REDEMPTION_CODES } from '../src/engine/redemptions/codes.ts';
import { FEED_CODES } from '../src/intake/feeds/codes.ts';
import { PAYOUT_CODES } from '../src/payout/codes.ts';
import { editorSchemas } from '../src/program/schema/editors.ts';
import { withCodeTable } from '../src/program/source/code-table.ts';
import { CODES } from '../src/program/source/codes.ts';
import { SEALING_CODES } from '../src/publish/sealed/codes.ts';
import { HISTORY_CODES } from '../src/results/history/codes.ts';

const program = new URL('../program/', import.meta.url);
const folder = new URL('schemas/', program);
const reference = new URL('README.md', program);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), text);
writeFileSync(
  reference,
  withCodeTable(readFileSync(reference, 'utf8'), {
    ...CODES,
    ...FEED_CODES,
    ...HISTORY_CODES,
    ...CLOSED_CODES,
    ...REDEMPTION_CODES,
    ...PAYOUT_CODES,
    ...CLOSING_CODES,
    ...ARCHIVE_CODES,
    ...SEALING_CODES,
  }),
);
