import type { ErrorCode } from 'yaml';
import type { Code } from '../source/codes.ts';

/** What an error of the library is to the author. */
export interface Wording {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  /** `local`: the rest of the file can be trusted; `each`: every one is told; else the first hides the others that it causes. */
  readonly reach?: 'local' | 'each';
}

const QUOTE = 'Put the whole text into quotes.';

const COLON: Wording = {
  code: 'yaml-missing-colon',
  message: 'This line has no key, or its colon is missing.',
  hint: 'Write key: value, with a space after the colon.',
};
const COMMA: Wording = {
  code: 'yaml-missing-comma',
  message: 'A comma or a bracket is missing.',
  hint: 'Separate the items in brackets with commas, and close the bracket.',
};
const BRACKET: Wording = {
  code: 'yaml-unclosed-bracket',
  message: 'A bracket that was opened is not closed.',
  hint: 'Close it: every { needs a }, every [ a ].',
};
const INDENT: Wording = {
  code: 'yaml-indent',
  message: 'The line does not stand below the lines that it belongs to.',
  hint: 'Indent it by as many spaces as its neighbours.',
};
const OTHER: Wording = {
  code: 'yaml-syntax',
  message: 'This cannot be read as YAML.',
  hint: `Look at the characters before it. ${QUOTE}`,
};

/** By the library's code, and where one code has several meanings, by a part of its message; the first that fits. */
const WORDINGS: readonly (readonly [code: ErrorCode, part: string, wording: Wording])[] = [
  [
    'TAB_AS_INDENT',
    '',
    { code: 'yaml-tab', message: 'The line is indented with a tab.', hint: 'Use spaces.', reach: 'each' },
  ],
  [
    'BAD_SCALAR_START',
    '',
    {
      code: 'yaml-needs-quotes',
      message: 'An unquoted text cannot begin with this character.',
      hint: QUOTE,
      reach: 'local',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    '',
    {
      code: 'yaml-escape',
      message: 'A backslash in double quotes begins an escape, and this is none.',
      hint: 'Write \\\\ for a backslash, or use single quotes.',
      reach: 'local',
    },
  ],
  [
    'NON_STRING_KEY',
    '',
    {
      code: 'yaml-key',
      message: 'A key must be a word.',
      hint: 'Write a plain word before the colon.',
      reach: 'local',
    },
  ],
  [
    'MISSING_CHAR',
    'quote',
    {
      code: 'yaml-unclosed-quote',
      message: 'A quote that was opened is not closed.',
      hint: 'Close it with the same kind of quote.',
    },
  ],
  ['BLOCK_AS_IMPLICIT_KEY', 'sequence', INDENT],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    '',
    {
      code: 'yaml-colon',
      message: 'A second colon stands in one line.',
      hint: `${QUOTE} Or begin a new line.`,
    },
  ],
  ['MULTILINE_IMPLICIT_KEY', '', COLON],
  ['MISSING_CHAR', 'map values', COLON],
  ['BLOCK_IN_FLOW', '', COMMA],
  ['MISSING_CHAR', ', ', COMMA],
  ['BAD_INDENT', 'Flow', BRACKET],
  ['MISSING_CHAR', 'Flow', BRACKET],
  ['BAD_INDENT', '', INDENT],
];

/** What to tell of an error of the library. */
export const wordingOf = (code: ErrorCode, message: string): Wording =>
  WORDINGS.find(([known, part]) => code === known && message.includes(part))?.[2] ?? OTHER;
