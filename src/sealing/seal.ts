import { type Bytes, compareBytes, joined } from './bytes.ts';
import { commitOf, NONCE, slotId } from './content.ts';
import { headerBytes, type Slot } from './envelope.ts';
import { digest, hmacKey, type Reader } from './keys.ts';
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
  const seats = await seatsOf(readers, label.path);
  const contentKey = await digest(key, bytes, plain, ...seats.map(({ id }) => id));
  const shared = await hmacKey(contentKey, true);
  const slots = await Promise.all(seats.map((seat) => slotOf(seat, shared)));
  const header = headerBytes({ label: bytes, commit: await commitOf(shared), slots });
  const aes = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: NONCE, additionalData: header };
  return joined(header, new Uint8Array(await crypto.subtle.encrypt(algorithm, aes, plain)));
}

interface Seat {
  readonly id: Bytes;
  readonly reader: Reader;
}

/** In the order of their slots' bytes, so that nobody learns who came first. */
async function seatsOf(readers: readonly Reader[], path: string): Promise<Seat[]> {
  const seats = readers.map(async (reader) => ({ id: await slotId(reader, path), reader }));
  return (await Promise.all(seats)).sort((a, b) => compareBytes(a.id, b.id));
}

async function slotOf({ id, reader }: Seat, contentKey: CryptoKey): Promise<Slot> {
  const wrapped = await crypto.subtle.wrapKey('raw', contentKey, reader.opens, 'AES-KW');
  return { id, wrapped: new Uint8Array(wrapped) };
}
