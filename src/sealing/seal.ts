import { type Bytes, joined, utf8 } from './bytes.ts';
import { commitOf, NONCE, slotId } from './content.ts';
import { headerBytes, type Slot, sortedIds } from './envelope.ts';
import { digest, type Reader } from './keys.ts';
import { type Label, labelBytes } from './label.ts';
import { padded } from './padding.ts';

/** What is to be sealed, and for whom. */
export interface Sealing {
  readonly label: Omit<Label, 'paddedLength'>;
  readonly content: Uint8Array;
  readonly readers: readonly Reader[];
  /** HMAC-SHA256, the build's own: contents' keys come from it. */
  readonly key: CryptoKey;
}

/**
 * A sealed file. The content's key is a digest of the label, the padded content and who may read it, so one key never
 * seals two things and the nonce may stand still; the same inputs give the same bytes.
 */
export async function seal({ label, content, readers, key }: Sealing): Promise<Bytes> {
  const plain = padded(content);
  const bytes = labelBytes({ ...label, paddedLength: plain.length });
  const slots = await slotsOf(readers, label.path);
  const contentKey = await digest(key, bytes, plain, ...slots.map(({ id }) => id));
  const wrapped = await Promise.all(slots.map((slot) => wrappedFor(slot, contentKey)));
  const commit = await commitOf(await keyed(contentKey, false));
  const header = headerBytes({ label: bytes, commit, slots: wrapped });
  const aes = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: NONCE, additionalData: header };
  return joined(header, new Uint8Array(await crypto.subtle.encrypt(algorithm, aes, plain)));
}

interface Seat {
  readonly id: Bytes;
  readonly reader: Reader;
}

async function slotsOf(readers: readonly Reader[], path: string): Promise<Seat[]> {
  const seats = await Promise.all(
    readers.map(async (reader) => ({ id: await slotId(reader, path), reader })),
  );
  const order = sortedIds(seats.map(({ id }) => id));
  return seats.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

async function wrappedFor({ id, reader }: Seat, contentKey: Bytes): Promise<Slot> {
  const wrapped = await crypto.subtle.wrapKey('raw', await keyed(contentKey, true), reader.opens, 'AES-KW');
  return { id, wrapped: new Uint8Array(wrapped) };
}

const keyed = (bytes: Bytes, extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, extractable, ['sign']);

/** A secret of the build for one use, from the key that the sealing machine holds. */
export const secretFor = (key: CryptoKey, use: string, ...parts: readonly string[]): Promise<Bytes> =>
  digest(key, utf8(use), ...parts.map(utf8));
