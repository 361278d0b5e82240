import { isUtf8 } from 'node:buffer';
import { Unreadable } from './found.ts';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const LF = 0x0a;
/** Decoded so many at a time: a string has a greatest length. */
const PIECE = 2 ** 24;
/** What no text has: where it appears, the encoding is another one. */
const UNSEEN = /[\u0080-\u009f\ufffd]/;

/** The UTF-8 of a text in a declared encoding (null: UTF-8), without a byte order mark. Throws Unreadable. */
export function decode(bytes: Buffer, encoding: string | null): Buffer {
  if (encoding !== null) return decodeFrom(bytes, encoding);
  const body = bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes;
  if (isUtf8(body)) return body;
  const wide = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff);
  if (wide) throw new Unreadable('file-utf16');
  throw new Unreadable('file-not-utf8', undefined, badLine(body));
}

function decodeFrom(bytes: Buffer, encoding: string): Buffer {
  refuseUtf8(bytes, encoding);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: Buffer[] = [];
  let line = 1;
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    const text = decodePiece(decoder, bytes.subarray(at, at + PIECE), encoding, line);
    const strange = UNSEEN.exec(text);
    if (strange)
      throw new Unreadable('encoding-broken', encoding, line + linesIn(text.slice(0, strange.index)));
    line += linesIn(text);
    pieces.push(Buffer.from(text, 'utf8'));
  }
  decodePiece(decoder, null, encoding, line);
  return Buffer.concat(pieces);
}

/** Letters beyond ASCII that happen to be UTF-8 are UTF-8: in another encoding they would be read as two wrong ones. */
function refuseUtf8(bytes: Buffer, encoding: string): void {
  if (encoding.startsWith('utf-16')) return;
  if (isUtf8(bytes) && bytes.some((byte) => byte >= 0x80)) throw new Unreadable('encoding-other', encoding);
}

function decodePiece(decoder: TextDecoder, piece: Buffer | null, encoding: string, line: number): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new Unreadable('encoding-broken', encoding, line);
  }
}

const linesIn = (text: string): number => text.split('\n').length - 1;

function badLine(body: Buffer): number {
  let line = 1;
  for (let from = 0; from < body.length; line += 1) {
    const end = body.indexOf(LF, from);
    const until = end < 0 ? body.length : end;
    if (!isUtf8(body.subarray(from, until))) return line;
    from = until + 1;
  }
  return line;
}
