import { withoutEntities } from '../../program/source/entities.ts';
import { Unreadable } from '../scan/found.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its XML. */
  readonly xml: string;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;

/** The sheet that is meant: the one of that name, or the only one that is shown. Throws Unreadable. */
export function sheetOf(parts: ReadonlyMap<string, Buffer>, wanted: string | null): Sheet {
  const sheets = sheetsOf(parts);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const found = wanted === null ? shown : sheets.filter(({ name }) => name === wanted);
  const [sheet] = found;
  if (sheet && found.length === 1) return sheet;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new Unreadable('sheet-unknown', names, 0, wanted ?? '');
}

function sheetsOf(parts: ReadonlyMap<string, Buffer>): Sheet[] {
  const text = (path: string): string => parts.get(path)?.toString('utf8') ?? '';
  const relations = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), RELATION).map((read) => [read('Id'), read('Target')]),
  );
  const sheets = tags(text('xl/workbook.xml'), SHEET).map((read) => ({
    name: read('name'),
    isHidden: read('state') !== '' && read('state') !== 'visible',
    xml: text(pathOf(relations.get(read('r:id')) ?? '')),
  }));
  if (sheets.length === 0) throw new Unreadable('workbook-broken', 'other');
  return sheets;
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Each tag of a form, as what gives its attributes; empty for one that it does not have. */
const tags = (xml: string, form: RegExp): ((name: string) => string)[] =>
  [...xml.matchAll(form)].map(
    ([, attributes = '']) =>
      (name) =>
        attributeOf(attributes, name),
  );

/** The value of an attribute among those of a tag; empty where it is not there. */
export function attributeOf(attributes: string, name: string): string {
  const [, value = ''] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? [];
  return withoutEntities(value);
}
