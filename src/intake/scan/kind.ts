import { Unreadable } from './found.ts';

/** What a file is that is no table of text, by its first bytes. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['504b0304', 'workbook'],
  ['d0cf11e0', 'workbook'],
  ['1f8b', 'gzip'],
];

/** The same, by its first letters. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'pdf'],
  [/^version https:\/\/git-lfs/, 'lfs'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'html'],
  [/^\s*[[{]/, 'json'],
];

const LOOKED_AT = 256;
const CONFLICT = Buffer.from('<<<<<<< ');

/** Throws Unreadable where the bytes are known to be something else than a table of text. */
export function refuseOtherKinds(bytes: Buffer): void {
  const begins = bytes.toString('latin1', 0, LOOKED_AT).replace(/^\u00ef\u00bb\u00bf/, '');
  const first = bytes.toString('hex', 0, 4);
  const known = MAGIC.find(([magic]) => first.startsWith(magic)) ?? KINDS.find(([form]) => form.test(begins));
  const kind = known?.[1];
  if (kind !== undefined) throw new Unreadable('file-kind', kind);
  const mark = bytes.indexOf(CONFLICT);
  if (mark === 0 || bytes[mark - 1] === 0x0a) throw new Unreadable('file-kind', 'conflict');
}
