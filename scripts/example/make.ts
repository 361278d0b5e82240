import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCrm } from './crm.ts';
import { leftOut } from './days.ts';
import { exampleFiles } from './files.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const crm = readCrm(fileURLToPath(new URL('crm/', import.meta.url)));
const files = exampleFiles(crm);

// A day that is gone from the CRM must not stay behind as a file.
for (const folder of ['sales', 'activities']) rmSync(join(data, folder), { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
}

const { withoutEngageDate, openedBefore } = leftOut(crm);
console.log(`${files.size} files written to data/`);
console.log(
  `left out: ${withoutEngageDate} opportunities without an engage date, ${openedBefore} opened before the first day`,
);
