import { type Bytes, sameBytes } from './bytes.ts';
import { commitOf, NONCE, slotId } from './content.ts';
import { readEnvelope } from './envelope.ts';
import type { Reader } from './keys.ts';
import { type Label, readLabel } from './label.ts';
import { unpadded } from './padding.ts';

/** Why a file was not opened. */
export type Refusal =
  /** It is no sealed file of this format, or it is cut off. */
  | 'unreadable'
  /** It belongs to another program, or is not the file that was asked for. */
  | 'swapped'
  /** It is of another build. */
  | 'replayed'
  /** It is not sealed for this reader. */
  | 'not_yours'
  /** Somebody changed it. */
  | 'changed';

export class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`the sealed file is refused: ${reason}`);
    this.reason = reason;
  }
}

/** What the reader asked for: a file of another name, or of another program, is not it. */
export interface Asked {
  readonly program: string;
  readonly path: string;
  /** Left out where any build will do. */
  readonly buildId?: string | undefined;
}

export interface Opened {
  readonly label: Label;
  readonly content: Bytes;
}

/** The content of a sealed file, whole, or Refused: never a part of it. */
export async function open(bytes: Bytes, reader: Reader, asked: Asked): Promise<Opened> {
  const { envelope, label } = parsed(bytes);
  if (label.program !== asked.program || label.path !== asked.path) throw new Refused('swapped');
  if (asked.buildId !== undefined && label.buildId !== asked.buildId) throw new Refused('replayed');
  const id = await slotId(reader, label.path);
  const slot = envelope.slots.find((candidate) => sameBytes(candidate.id, id));
  if (!slot) throw new Refused('not_yours');
  const plain = await decrypted(envelope, slot.wrapped, reader);
  if (plain.length !== label.paddedLength) throw new Refused('changed');
  try {
    return { label, content: unpadded(plain) };
  } catch {
    throw new Refused('changed');
  }
}

function parsed(bytes: Bytes): { envelope: Envelope; label: Label } {
  try {
    const envelope = readEnvelope(bytes);
    return { envelope, label: readLabel(envelope.label) };
  } catch {
    throw new Refused('unreadable');
  }
}

type Envelope = ReturnType<typeof readEnvelope>;

async function decrypted(envelope: Envelope, wrapped: Bytes, { opens }: Reader): Promise<Bytes> {
  const { header, commit, ciphertext } = envelope;
  try {
    const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
    const key = await crypto.subtle.unwrapKey('raw', wrapped, opens, 'AES-KW', hmac, false, ['sign']);
    if (!sameBytes(await commitOf(key), commit)) throw new Refused('changed');
    const aes = await crypto.subtle.unwrapKey('raw', wrapped, opens, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const algorithm = { name: 'AES-GCM', iv: NONCE, additionalData: header };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, aes, ciphertext));
  } catch {
    throw new Refused('changed');
  }
}
