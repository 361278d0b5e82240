import fc from 'fast-check';
import { stringify } from 'yaml';

/** What people and machines put into files by mistake. */
const SCRAPS = [
  ':',
  ': ',
  ' #',
  '-',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '&a',
  '*a',
  '!x',
  '<<: ',
  '? ',
  '|',
  '>',
  '%',
  '@',
  '\t',
  '\n',
  '\r\n',
  '---\n',
  'null',
  '~',
  'true',
  '.inf',
  '1e3',
  '-1',
  '0',
  '80%',
  '2024-02-30',
  '__proto__',
  'constructor',
  'default',
  'id: ',
  '\u202e',
  '\u0000',
  'é',
  '🏆',
  '\\u0000',
  '999999999999',
  '0.0000001',
  ';',
  ',,',
  '""',
  '\ufeff',
];

/** A small change of a text at any place: something put in, left out, or repeated. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 6 }), fc.constant('')),
});

/** One to four small changes of a text. */
export const mutations = fc.array(change, { minLength: 1, maxLength: 4 });

export function mutate(text: string, changes: readonly { at: number; drop: number; put: string }[]): string {
  return changes.reduce((now, { at, drop, put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + drop);
  }, text);
}

const WORDS = [
  'id',
  'title',
  'measure',
  'over',
  'curve',
  'steps',
  'marginal',
  'from',
  'every',
  'per',
  'points',
  'gate',
  'all',
  'at_least',
  'cap',
  'boost',
  'period',
  'to',
  'stages',
  'default',
  'tables',
  'places_on',
  'table',
  'prizes',
  'places',
  'reward',
  'tie',
  'columns',
  'files',
  'match',
  'where',
  'en',
  'pl',
  'stage',
  'revenue',
  'board',
  '80%',
  '2024-04-01',
  '1-3',
  'percent_of_target',
  'sales',
  'sum',
  'net_value',
  'count',
  'rows',
  'kind',
  'trip',
  'within',
  'segment',
  'of',
  'each',
];

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 }));
const scalar = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.bigInt());

/** YAML of any shape, out of the words of the language and others. */
export const anyYaml = fc
  .letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      scalar,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  .tree.map((tree) => stringify(tree));
