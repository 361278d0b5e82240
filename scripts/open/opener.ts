import { createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

// The format of sealed files read a second time, from its description and with Node's own functions: it shares
// nothing with what seals them, so that neither can be wrong alone.

export interface OpenedFile {
  readonly program: string;
  readonly path: string;
  readonly buildSeq: number;
  readonly buildId: string;
  readonly audience: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A reader's two keys, 32 bytes each: one names files, one opens them. */
interface Keys {
  readonly names: Buffer;
  readonly opens: Buffer;
}

/**
 * The content of a sealed file for whoever has this secret: a code's 26 symbols, or the 32 bytes of a group. Throws
 * Error with the reason where it does not open.
 */
export function openFile(file: Buffer, secret: Buffer | string, epoch = ''): OpenedFile {
  const { header, label, commit, slots, sealed } = partsOf(file);
  const about = labelOf(label);
  const keys = keysOf(secret, about.program, epoch);
  const seat = hmac(keys.names, 'slot/1', about.path).subarray(0, 16);
  const slot = slots.find(({ id }) => id.equals(seat));
  if (!slot) throw new Error('this code does not open this file');
  const key = unwrapped(slot.wrapped, keys.opens);
  if (!timingSafeEqual(hmac(key, 'commit/1').subarray(0, 16), commit))
    throw new Error('the file was changed');
  const plain = decrypted(sealed, key, header);
  if (plain.length !== about.paddedLength) throw new Error('the file was changed');
  const { paddedLength: _, ...known } = about;
  return { ...known, content: plain.subarray(4, 4 + plain.readUInt32BE(0)) };
}

function partsOf(file: Buffer) {
  if (file.subarray(0, 8).toString('latin1') !== 'LAURELS1') throw new Error('this is no sealed file');
  const labelEnd = 12 + file.readUInt32BE(8);
  const count = file.readUInt32BE(labelEnd + 16);
  const headerEnd = labelEnd + 20 + count * 56;
  if (headerEnd + 16 > file.length) throw new Error('the file is cut off');
  const slots = Array.from({ length: count }, (_, index) => {
    const at = labelEnd + 20 + index * 56;
    return { id: file.subarray(at, at + 16), wrapped: file.subarray(at + 16, at + 56) };
  });
  return {
    header: file.subarray(0, headerEnd),
    label: file.subarray(12, labelEnd),
    commit: file.subarray(labelEnd, labelEnd + 16),
    slots,
    sealed: file.subarray(headerEnd),
  };
}

function labelOf(label: Buffer) {
  if (label.readUInt32BE(0) !== 1) throw new Error('the file is of another format');
  const texts: string[] = [];
  for (let at = 12; at < label.length; ) {
    const end = at + 4 + label.readUInt32BE(at);
    texts.push(label.toString('utf8', at + 4, end));
    at = end;
  }
  const [program = '', buildId = '', path = '', audience = '', contentType = ''] = texts;
  const [buildSeq, paddedLength] = [label.readUInt32BE(4), label.readUInt32BE(8)];
  return { program, buildId, path, audience, contentType, buildSeq, paddedLength };
}

function keysOf(secret: Buffer | string, program: string, epoch: string): Keys {
  const key = (info: string) => Buffer.from(hkdfSync('sha256', secret, program, info, 32));
  return { names: key(`path/1|${epoch}`), opens: key('kek/1') };
}

function hmac(key: Buffer, ...texts: readonly string[]): Buffer {
  const sum = createHmac('sha256', key);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    sum.update(length).update(bytes);
  }
  return sum.digest();
}

/** RFC 3394, with its initial value. */
function unwrapped(wrapped: Buffer, key: Buffer): Buffer {
  try {
    const cipher = createDecipheriv('id-aes256-wrap', key, Buffer.alloc(8, 0xa6));
    return Buffer.concat([cipher.update(wrapped), cipher.final()]);
  } catch {
    throw new Error('the file was changed');
  }
}

function decrypted(sealed: Buffer, key: Buffer, header: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
  cipher.setAAD(header);
  cipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    throw new Error('the file was changed');
  }
}
