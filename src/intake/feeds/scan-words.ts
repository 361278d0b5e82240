import type { Diagnostic } from '../../program/diagnostic.ts';
import { quoted } from '../../program/source/problem.ts';
import type { ScanCode, ScanProblem } from '../scan/found.ts';

type Words = readonly [message: string, hint: string];

const KINDS: Readonly<Record<string, Words>> = {
  workbook: [
    'The file is an Excel workbook, not CSV.',
    'Export it as CSV, or name it .xlsx where files says so.',
  ],
  gzip: ['The file is packed with gzip.', 'Unpack it, or name it .csv.gz where files says so.'],
  pdf: ['The file is a PDF.', 'Ask for the data as CSV.'],
  html: [
    'The file is a web page, perhaps the error page of a download.',
    'Download it again; look at it in an editor first.',
  ],
  json: ['The file is JSON.', 'Ask for the data as CSV.'],
  lfs: [
    'The file is a pointer of Git LFS, not the data itself.',
    'Run git lfs pull, or commit the file itself.',
  ],
  conflict: [
    'The file holds the marks of an unresolved merge: <<<<<<<.',
    'Put the file as it was delivered in its place.',
  ],
};

const PACKS: Readonly<Record<string, Words>> = {
  plain: ['The file is not packed as its name says.', 'Pack it, or give it the name of what it is.'],
  cut: ['The packed file ends too early.', 'Send it again; it was cut.'],
  garbage: ['More bytes follow the packed file.', 'Send it again; nothing may follow its end.'],
  checksum: ['The packed file is damaged: its checksum is wrong.', 'Send it again.'],
  several: ['The archive does not hold exactly one file.', 'Pack each day’s file by itself.'],
  password: ['The archive has a password.', 'Send it without one.'],
  method: ['The archive is packed in a way that is not read.', 'Pack it with plain ZIP (deflate).'],
};

const LINE_ENDS: Readonly<Record<string, Words>> = {
  cr: ['The line ends with a carriage return alone.', 'Save the file with line ends of Unix or Windows.'],
  crcr: [
    'The line ends with two carriage returns.',
    'Send the file as it was exported; a transfer has changed its line ends.',
  ],
  lf: [
    'The line ends with a line feed alone, the lines before it with CR LF.',
    'Save the file with one kind of line end.',
  ],
  crlf: [
    'The line ends with CR LF, the lines before it with a line feed alone.',
    'Save the file with one kind of line end.',
  ],
};

const told = (table: Readonly<Record<string, Words>>, { more = '' }: ScanProblem): Words =>
  table[more] ?? ['The file cannot be read.', 'Send it again.'];

const SCAN: Readonly<Record<ScanCode, (problem: ScanProblem, cells: number) => Words>> = {
  'file-changed': () => [
    'The file changed while it was read.',
    'Build again when it is complete; deliver it under a name that ends with .part and rename it then.',
  ],
  'file-too-large': ({ more }) => [
    `The file has more than ${more} bytes.`,
    'Deliver it in several files a day.',
  ],
  'file-kind': (problem) => told(KINDS, problem),
  'file-utf16': () => [
    'The file is written in UTF-16.',
    'Save it as UTF-8, or say encoding: utf-16le under format in program/sources.yaml.',
  ],
  'file-not-utf8': () => [
    'The line holds bytes that are no UTF-8.',
    'Save the file as UTF-8, or say its encoding under format in program/sources.yaml, such as windows-1250.',
  ],
  'encoding-other': ({ more }) => [
    `The file is declared as ${more} and is UTF-8.`,
    'Remove encoding under format in program/sources.yaml, or deliver what is declared.',
  ],
  'encoding-broken': ({ more }) => [
    `The line holds bytes that mean nothing in ${more}.`,
    'Correct encoding under format in program/sources.yaml; ask the client which one it is.',
  ],
  'pack-broken': (problem) => told(PACKS, problem),
  'bad-character': ({ more }) => [
    `The line holds the unseen character ${more}.`,
    'Export the file again without it.',
  ],
  'csv-empty': () => [
    'The file is empty.',
    'Send it again; a day without rows has a file with the header alone.',
  ],
  'csv-nul': () => ['The line holds a NUL byte.', 'Export the file again; text has no such byte.'],
  'csv-line-ends': (problem) => told(LINE_ENDS, problem),
  'csv-stray-quote': ({ text }) => [
    `A quote stands inside a cell: ${text}`,
    'Put quotes round the whole cell and write a quote inside it twice.',
  ],
  'csv-quotes': ({ text }) => [`A quote opens here and never closes: ${text}`, 'Close the quote.'],
  'csv-ragged': ({ more, text }, cells) => [
    `The line has ${more} cells and the header ${cells}: ${text}`,
    'Give every line one cell for each column; put quotes round a cell that holds the delimiter.',
  ],
  'csv-blank-line': () => ['The line is blank.', 'Delete it; blank lines may stand at the very end alone.'],
  'csv-too-wide': () => ['The line has more than 200 cells.', 'Export the columns that are read.'],
  'csv-too-long': ({ more }) =>
    more === 'cell'
      ? [
          'A cell has more than 8,192 bytes.',
          'Look for a quote that is missing; no cell of a sale is so long.',
        ]
      : ['The line has more than 65,536 bytes.', 'Look for a line end that is missing; no sale is so long.'],
  'footer-missing': ({ more = '', text }) => [
    `The last line does not begin with ${quoted(more)}, but is ${quoted(text)}.`,
    'The file may be cut: send it again. Correct footer under format in program/sources.yaml if it ends otherwise.',
  ],
  'workbook-broken': ({ more }) => [
    more === 'other'
      ? 'The file is no workbook of the kind .xlsx.'
      : 'The workbook is damaged: it cannot be read to its end.',
    'Save it as .xlsx, without a password; or export the sheet as CSV.',
  ],
  'sheet-unknown': ({ text, more }) => [
    text === ''
      ? `The workbook shows not exactly one sheet; it has ${more}.`
      : `The workbook has no sheet ${quoted(text)}; it has ${more}.`,
    'Name the sheet under format in program/sources.yaml: sheet: Sales. A table in data/ is a workbook of one sheet.',
  ],
  'cell-broken': ({ more }) => [
    more === '' ? 'The formula of the cell was never computed.' : `The cell holds the error ${more}.`,
    'Open the workbook, correct the formula, and save it.',
  ],
  'cells-merged': ({ more }) => [
    `The cells ${more} are merged: only the first of them holds a value.`,
    'Unmerge them and write the value into each; above the header and in a declared footer they may stay.',
  ],
  'footer-rows': ({ text, more }) => [
    `The last line says ${text} rows; there are ${more}.`,
    'Send the file again: rows were lost on the way.',
  ],
};

/** A problem that the scan of a file's bytes found; `cells` are those of the header. */
export function scanProblem(file: string, problem: ScanProblem, cells: number): Diagnostic {
  const [message, hint] = SCAN[problem.code](problem, cells);
  const isLine = problem.line > 0 && problem.text !== '';
  return {
    code: problem.code,
    severity: 'error',
    file,
    line: problem.line,
    column: problem.line > 0 ? 1 : 0,
    source: isLine ? problem.text : null,
    width: isLine ? problem.text.length : 1,
    ...(problem.cell === undefined ? {} : { cell: problem.cell }),
    message,
    hint,
  };
}
