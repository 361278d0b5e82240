import { ByteReader, type Bytes, joined, measured, textOf, uint32, utf8 } from './bytes.ts';

export const FORMAT = 1;

/** What everyone may know of a sealed file, and nobody may change. */
export interface Label {
  readonly program: string;
  /** The day through which the build knows everything, as days since 1970-01-01: a later build has no lower number. */
  readonly buildSeq: number;
  /** Of everything that the build was made of. */
  readonly buildId: string;
  /** The file's name. */
  readonly path: string;
  readonly audience: Audience;
  readonly contentType: string;
  /** Bytes before sealing. */
  readonly paddedLength: number;
}

export const AUDIENCES = ['person', 'group', 'client', 'operator'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The same label gives the same bytes, and no other label gives them. */
export function labelBytes(label: Label): Bytes {
  const { program, buildSeq, buildId, path, audience, contentType } = label;
  const texts = [program, buildId, path, audience, contentType].map((text) => measured(utf8(text)));
  return joined(uint32(FORMAT), uint32(buildSeq), uint32(label.paddedLength), ...texts);
}

/** Throws RangeError or TypeError where these are not the bytes of a label of this format. */
export function readLabel(bytes: Bytes): Label {
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== FORMAT) throw new RangeError('another format');
  const [buildSeq, paddedLength] = [reader.uint32(), reader.uint32()];
  const [program, buildId, path, audience, contentType] = Array.from({ length: 5 }, () =>
    textOf(reader.measured()),
  ) as [string, string, string, Audience, string];
  if (reader.at !== bytes.length || !AUDIENCES.includes(audience)) throw new RangeError('not a label');
  return { program, buildSeq, buildId, path, audience, contentType, paddedLength };
}
