import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSchemas } from '../../src/program/schema/editors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const list = (folder: string): string[] =>
  readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`);

test('the schemas for editors are those of the code: npm run schemas writes them', () => {
  const written = Object.fromEntries(
    list('program/schemas').map((file) => [file.replace(/.*\/|\.json$/g, ''), read(file)]),
  );
  expect(written).toEqual(editorSchemas());
});

const files = ['program', 'program/rules', 'program/stages']
  .flatMap(list)
  .filter((file) => file.endsWith('.yaml'));

/** As an editor does: by the schema that the first line names, with numbers as JavaScript reads them. */
function isValid(text: string): boolean {
  const name = /\$schema=.*?(\w+)\.json/.exec(text)?.[1] ?? '';
  const schema = z.fromJSONSchema(JSON.parse(read(`program/schemas/${name}.json`)));
  return schema.safeParse(parse(text)).success;
}

test.each(files)('an editor finds nothing wrong in %s', (file) => {
  expect(isValid(read(file))).toBe(true);
});

test('an editor sees a misspelled key', () => {
  expect(isValid(read('program/rules/deal.yaml').replace('over:', 'ovre:'))).toBe(false);
});

test('every schema is offered to the editor', () => {
  const { 'yaml.schemas': mapped } = JSON.parse(read('.vscode/settings.json'));
  expect(Object.keys(mapped).sort()).toEqual(
    list('program/schemas')
      .map((file) => `./${file}`)
      .sort(),
  );
});
