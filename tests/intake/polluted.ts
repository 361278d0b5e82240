import { encoded } from './encoded.ts';

/** What a transfer, an export or a pair of hands can do to a file. */
export interface Polluted {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const cells = (line: string): string[] =>
  line
    .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
    ?.slice(0, 7)
    .map((cell) => cell.replace(/,$/, '')) ?? [];

/** The lines of a clean file as cells. */
const tableOf = (clean: string): string[][] => clean.trimEnd().split('\n').map(cells);

const textOf = (table: readonly (readonly string[])[]): string =>
  table.map((line) => `${line.join(',')}\n`).join('');

/** A copy of the table with one line in another form. */
const withLine = (table: readonly (readonly string[])[], at: number, line: readonly string[]): string =>
  textOf(table.map((own, index) => (index === at ? line : own)));

/** Every variant of a clean file of seven columns, always in the same order. */
export function pollute(clean: string): Polluted[] {
  const made = (kind: string, variants: readonly (readonly [name: string, content: string | Buffer])[]) =>
    variants.map(
      ([name, content]): Polluted => ({ kind, name: `${kind}: ${name}`, bytes: Buffer.from(content) }),
    );
  return [
    ...made('truncation', truncations(clean)),
    ...made('delimiter', delimiters(clean)),
    ...made('quote', quotes(clean)),
    ...made('newline', newlines(clean)),
    ...made('cell', changedCells(clean)),
    ...made('header', headers(clean)),
    ...made('encoding', encodings(clean)),
    ...made('byte', strangeBytes(clean)),
  ];
}

type Variants = (readonly [name: string, content: string | Buffer])[];

const truncations = (clean: string): Variants => {
  const bytes = Buffer.from(clean);
  return Array.from(
    { length: bytes.length },
    (_, at) => [`after ${at} bytes`, bytes.subarray(0, at)] as const,
  );
};

const splice = (text: string, at: number, removed: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + removed);

const placesOf = (text: string, what: string): number[] =>
  [...text.matchAll(new RegExp(what, 'g'))].map(({ index }) => index);

function delimiters(clean: string): Variants {
  const whole = [';', '\t', '|', ' ', ',,'].map(
    (to) => [`all ${JSON.stringify(to)}`, clean.replaceAll(',', to)] as const,
  );
  const single = placesOf(clean, ',').flatMap((at) =>
    [';', '\t', '', ',,', ', '].map(
      (to) => [`${JSON.stringify(to)} at ${at}`, splice(clean, at, 1, to)] as const,
    ),
  );
  const lines = tableOf(clean).map(
    (line, at) =>
      [
        `semicolons in line ${at + 1}`,
        textOf(tableOf(clean))
          .split('\n')
          .map((text, index) => (index === at ? line.join(';') : text))
          .join('\n'),
      ] as const,
  );
  return [...whole, ...single, ...lines];
}

function quotes(clean: string): Variants {
  const table = tableOf(clean);
  const around = table.flatMap((line, at) =>
    line.flatMap((cell, column) =>
      (
        [
          ['before', `"${cell}`],
          ['after', `${cell}"`],
          ['around', `"${cell.replaceAll('"', '')}"`],
          ['single', `'${cell}'`],
          ['inside', `${cell.slice(0, 1)}"${cell.slice(1)}`],
        ] as const
      ).map(
        ([name, to]) =>
          [
            `${name} cell ${at + 1}.${column + 1}`,
            withLine(table, at, line.toSpliced(column, 1, to)),
          ] as const,
      ),
    ),
  );
  const removed = placesOf(clean, '"').map(
    (at) => [`without that at ${at}`, splice(clean, at, 1, '')] as const,
  );
  return [...around, ...removed, ['no quotes', clean.replaceAll('"', '')]];
}

const ENDS = ['', '\r', '\r\n', '\n\n', '\r\r\n', '\n\r', ' \n', '\u2028'];

function newlines(clean: string): Variants {
  const single = placesOf(clean, '\n').flatMap((at) =>
    ENDS.map((to) => [`${JSON.stringify(to)} at ${at}`, splice(clean, at, 1, to)] as const),
  );
  const whole = ENDS.map((to) => [`all ${JSON.stringify(to)}`, clean.replaceAll('\n', to)] as const);
  const inside = placesOf(clean, ',').flatMap((at) =>
    ['\n', '\r\n', '\r'].map(
      (to) => [`${JSON.stringify(to)} in the line at ${at}`, splice(clean, at, 0, to)] as const,
    ),
  );
  return [...single, ...whole, ...inside, ['before all', `\n${clean}`], ['after all', `${clean}\n\r\n\n`]];
}

function changedCells(clean: string): Variants {
  const table = tableOf(clean);
  return table.flatMap((line, at) => [
    ...line.flatMap((cell, column): Variants => {
      const name = `${at + 1}.${column + 1}`;
      return [
        [`missing ${name}`, withLine(table, at, line.toSpliced(column, 1))],
        [`extra before ${name}`, withLine(table, at, line.toSpliced(column, 0, 'x'))],
        [`empty ${name}`, withLine(table, at, line.toSpliced(column, 1, ''))],
        [`twice ${name}`, withLine(table, at, line.toSpliced(column, 0, cell))],
      ];
    }),
    [`line ${at + 1} twice`, textOf(table.toSpliced(at, 0, line))] as const,
    [`no line ${at + 1}`, textOf(table.toSpliced(at, 1))] as const,
    [`a comma after line ${at + 1}`, withLine(table, at, [...line, ''])] as const,
  ]);
}

function headers(clean: string): Variants {
  const [header = [], ...rows] = tableOf(clean);
  const withHeader = (line: readonly string[]) => textOf([line, ...rows]);
  const single = header.flatMap(
    (name, at): Variants =>
      [
        name.toUpperCase(),
        ` ${name}`,
        `${name} `,
        `${name}s`,
        '',
        `"${name}"`,
        `\ufeff${name}`,
        header[(at + 1) % header.length] ?? '',
      ].map((to) => [`${JSON.stringify(to)} for ${name}`, withHeader(header.toSpliced(at, 1, to))] as const),
  );
  const swapped = header.flatMap((a, one) =>
    header
      .slice(one + 1)
      .map(
        (b) =>
          [
            `${a} and ${b} swapped`,
            withHeader(header.map((name) => (name === a ? b : name === b ? a : name))),
          ] as const,
      ),
  );
  return [
    ...single,
    ...swapped,
    ['twice', textOf([header, header, ...rows])],
    ['at the end', textOf([...rows, header])],
    ['without', textOf(rows)],
    ['a line above', `Report\n${clean}`],
    ['a total below', `${clean}Total,${rows.length}\n`],
    ['a whole total below', `${clean}Total,,,,,${rows.length},1\n`],
  ];
}

const ENCODINGS = ['windows-1250', 'iso-8859-2', 'macintosh', 'windows-1252', 'ibm866'];

function encodings(clean: string): Variants {
  const utf8 = Buffer.from(clean);
  const known = ENCODINGS.flatMap((encoding): Variants => {
    try {
      return [[encoding, encoded(clean, encoding)]];
    } catch {
      return [];
    }
  });
  const letters = [...clean.matchAll(/[^\p{ASCII}]/gu)].flatMap(
    ({ index, 0: letter }): Variants => [
      [
        `a byte for ${letter} at ${index}`,
        Buffer.concat([
          Buffer.from(clean.slice(0, index)),
          Buffer.from([0xb3]),
          Buffer.from(clean.slice(index + letter.length)),
        ]),
      ],
      [
        `half of ${letter} at ${index}`,
        Buffer.concat([
          Buffer.from(clean.slice(0, index)),
          Buffer.from(letter).subarray(0, 1),
          Buffer.from(clean.slice(index + letter.length)),
        ]),
      ],
      [`? for ${letter} at ${index}`, splice(clean, index, letter.length, '?')],
      [
        `mojibake for ${letter} at ${index}`,
        splice(clean, index, letter.length, new TextDecoder('windows-1252').decode(Buffer.from(letter))),
      ],
      [`apart ${letter} at ${index}`, splice(clean, index, letter.length, letter.normalize('NFD'))],
    ],
  );
  return [
    ...known,
    ...letters,
    ['read as windows-1252', new TextDecoder('windows-1252').decode(utf8)],
    ['UTF-16 LE', Buffer.from(clean, 'utf16le')],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${clean}`, 'utf16le')],
    ['UTF-16 BE with mark', Buffer.from(`\ufeff${clean}`, 'utf16le').swap16()],
    ['a mark', `\ufeff${clean}`],
    ['two marks', `\ufeff\ufeff${clean}`],
    ['a mark at the end', `${clean}\ufeff`],
    ['decomposed', clean.normalize('NFD')],
  ];
}

/** Bytes that no text has, everywhere. */
function strangeBytes(clean: string): Variants {
  const bytes = Buffer.from(clean);
  return Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) => index * 3).flatMap((at) =>
    [0x00, 0x1a, 0xff].map(
      (byte) =>
        [
          `${byte.toString(16)} at ${at}`,
          Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]),
        ] as const,
    ),
  );
}
