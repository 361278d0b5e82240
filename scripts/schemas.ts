import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/program/schema/editors.ts';

const folder = new URL('../program/schemas/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), text);
