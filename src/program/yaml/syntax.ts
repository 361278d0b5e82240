import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from '../source/codes.ts';
import { problem } from '../source/problem.ts';
import { placeAt, type Source } from '../source/source.ts';
import { tooDeep } from './tokens.ts';

interface Wording {
  /** The library's code, and where one code has several meanings, what its message holds. */
  readonly when: readonly [code: string, part: string];
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  /** The rest of the file can still be trusted. */
  readonly local?: true;
}

const QUOTE = 'Put the whole text into quotes.';

/** The library's errors in the author's words; the first that fits. */
const WORDINGS: readonly Wording[] = [
  {
    when: ['TAB_AS_INDENT', ''],
    code: 'yaml-tab',
    message: 'The line is indented with a tab.',
    hint: 'Use spaces.',
    local: true,
  },
  {
    when: ['BAD_SCALAR_START', ''],
    code: 'yaml-needs-quotes',
    message: 'An unquoted text cannot begin with this character.',
    hint: QUOTE,
    local: true,
  },
  {
    when: ['BAD_DQ_ESCAPE', ''],
    code: 'yaml-escape',
    message: 'A backslash in double quotes begins an escape, and this is none.',
    hint: 'Write \\\\ for a backslash, or use single quotes.',
    local: true,
  },
  {
    when: ['NON_STRING_KEY', ''],
    code: 'yaml-key',
    message: 'A key must be a word.',
    hint: 'Write a plain word before the colon.',
    local: true,
  },
  {
    when: ['MISSING_CHAR', 'quote'],
    code: 'yaml-unclosed-quote',
    message: 'A quote that was opened is not closed.',
    hint: 'Close it with the same kind of quote.',
  },
  {
    when: ['BLOCK_AS_IMPLICIT_KEY', ''],
    code: 'yaml-colon',
    message: 'A second colon stands in one line.',
    hint: `${QUOTE} Or begin a new line.`,
  },
  {
    when: ['MULTILINE_IMPLICIT_KEY', ''],
    code: 'yaml-missing-colon',
    message: 'This line has no key, or its colon is missing.',
    hint: 'Write key: value, with a space after the colon.',
  },
  {
    when: ['MISSING_CHAR', 'map values'],
    code: 'yaml-missing-colon',
    message: 'This line has no key, or its colon is missing.',
    hint: 'Write key: value, with a space after the colon.',
  },
  {
    when: ['BLOCK_IN_FLOW', ''],
    code: 'yaml-missing-comma',
    message: 'A comma or a bracket is missing.',
    hint: 'Separate the items in brackets with commas, and close the bracket.',
  },
  {
    when: ['MISSING_CHAR', ', '],
    code: 'yaml-missing-comma',
    message: 'A comma or a bracket is missing.',
    hint: 'Separate the items in brackets with commas, and close the bracket.',
  },
  {
    when: ['BAD_INDENT', 'Flow'],
    code: 'yaml-unclosed-bracket',
    message: 'A bracket that was opened is not closed.',
    hint: 'Close it: every { needs a }, every [ a ].',
  },
  {
    when: ['MISSING_CHAR', 'Flow'],
    code: 'yaml-unclosed-bracket',
    message: 'A bracket that was opened is not closed.',
    hint: 'Close it: every { needs a }, every [ a ].',
  },
  {
    when: ['BAD_INDENT', ''],
    code: 'yaml-indent',
    message: 'The line does not stand below the lines that it belongs to.',
    hint: 'Indent it by as many spaces as its neighbours.',
  },
];

const OTHER: Omit<Wording, 'when'> = {
  code: 'yaml-syntax',
  message: 'This cannot be read as YAML.',
  hint: `Look at the characters before it. ${QUOTE}`,
};

/** What the library refused, and whether the rest can be trusted. Of errors that cannot, only the first: it causes the others. */
export function syntaxProblems(
  source: Source,
  errors: readonly YAMLError[],
): { diagnostics: Diagnostic[]; trusted: boolean } {
  const local = errors.filter((error) => wordingOf(error).local);
  const fatal = errors.filter((error) => !wordingOf(error).local).sort((a, b) => a.pos[0] - b.pos[0]);
  const told = fatal.length > 0 ? fatal.slice(0, 1) : local;
  return { diagnostics: told.map((error) => diagnosticOf(source, error)), trusted: fatal.length === 0 };
}

const wordingOf = (error: YAMLError): Omit<Wording, 'when'> =>
  WORDINGS.find(({ when: [code, part] }) => error.code === code && error.message.includes(part)) ?? OTHER;

function diagnosticOf(source: Source, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(source, start);
  const { code, message, hint } = wordingOf(error);
  return problem(placeAt(source, start, end - start), code, message, hint);
}
