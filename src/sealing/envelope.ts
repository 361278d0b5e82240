import { ByteReader, type Bytes, joined, measured, sameBytes, uint32, utf8 } from './bytes.ts';

/** Begins every sealed file. */
export const MAGIC = utf8('LAURELS1');
const COMMIT = 16;
const SLOT = 16;
/** A key of 32 bytes, wrapped (RFC 3394). */
const WRAPPED = 40;

/** What stands before the ciphertext, which answers for all of it. */
export interface Header {
  readonly label: Bytes;
  /** Says which key it is: AES-GCM itself would open a file under two (invisible salamanders). */
  readonly commit: Bytes;
  readonly slots: readonly Slot[];
}

/** The content's key for one reader. */
export interface Slot {
  readonly id: Bytes;
  readonly wrapped: Bytes;
}

export function headerBytes({ label, commit, slots }: Header): Bytes {
  const slotBytes = slots.flatMap(({ id, wrapped }) => [id, wrapped]);
  return joined(MAGIC, measured(label), commit, uint32(slots.length), ...slotBytes);
}

/** A sealed file, taken apart. Throws RangeError where it is none. */
export function readEnvelope(bytes: Bytes): Header & { readonly header: Bytes; readonly ciphertext: Bytes } {
  const reader = new ByteReader(bytes);
  if (!sameBytes(reader.take(MAGIC.length), MAGIC)) throw new RangeError('no sealed file');
  const label = reader.measured();
  const commit = reader.take(COMMIT);
  const count = reader.uint32();
  if (count * (SLOT + WRAPPED) > bytes.length) throw new RangeError('too few bytes');
  const slots = Array.from({ length: count }, () => ({
    id: reader.take(SLOT),
    wrapped: reader.take(WRAPPED),
  }));
  return { label, commit, slots, header: bytes.slice(0, reader.at), ciphertext: reader.rest() };
}
