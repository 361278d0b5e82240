import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/program/schema/editors.ts';
import { withCodeTable } from '../src/program/source/code-table.ts';

const program = new URL('../program/', import.meta.url);
const folder = new URL('schemas/', program);
const reference = new URL('README.md', program);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), text);
writeFileSync(reference, withCodeTable(readFileSync(reference, 'utf8')));
