import { bytesOf, textOf } from '../../../sealing/bytes.ts';
import { fileName, type Reader, readerWith } from '../../../sealing/keys.ts';
import { open, Refused } from '../../../sealing/open.ts';
import { type Entry, type Manifest, type Members, SEALED, type SealedPage } from '../../../sealing/pages.ts';

/** Where a sealed portal is, and which. */
export interface Place {
  readonly program: string;
  readonly epoch: string;
  /** With a slash at its end. */
  readonly base: string;
  readonly locale: string;
}

/** Somebody whose page is open: what they can read. */
export interface Member {
  readonly place: Place;
  readonly manifest: Manifest;
  readonly own: Reader;
  readonly group: Reader | null;
  readonly entry: Entry;
  /** Comes after one's own page, which is shown without waiting for it. */
  readonly members: Promise<Members>;
}

/**
 * Opens somebody's own page, and begins to fetch what they share. Throws Refused where a file is not theirs or was changed, and
 * NotThere where the portal has none for them.
 */
export async function unlock(own: Reader, place: Place): Promise<Member> {
  const manifest = await manifestAt(place);
  const entry = await read<Entry>(own, `page/${place.locale}`, place, manifest);
  const group = entry.group === null ? null : await readerWith(bytesOf(entry.group), place);
  const members = group ? read<Members>(group, 'index', place, manifest) : Promise.resolve({ pages: {} });
  // Whoever asks for it hears why it did not come.
  members.catch(() => {});
  return { place, manifest, own, group, entry, members };
}

/** A sealed page of the group, or one's own, by its address below the base; null where it is no sealed one. */
export async function sealedAt(member: Member, path: string): Promise<SealedPage | null> {
  const { place, manifest, own, group, entry, members } = member;
  if (path === entry.path) return entry;
  const mine = entry.files[path];
  if (mine !== undefined && path.endsWith('/')) return read<SealedPage>(own, mine.page, place, manifest);
  if (group && path in (await members).pages) return read<SealedPage>(group, path, place, manifest);
  return null;
}

/** The address of one's own page in a language, below the base; in that of the door where there is none. */
export const ownPath = ({ entry }: Member, locale: string): string =>
  Object.keys(entry.files).find((file) => file.startsWith(`${locale}/`) && file.endsWith('/')) ?? entry.path;

/** A sealed file of one's own; null where there is none at this address. */
export async function fileAt(member: Member, path: string): Promise<Blob | null> {
  const file = member.entry.files[path];
  if (!file) return null;
  const bytes = await contentOf(member.own, file.page, member.place, member.manifest);
  return new Blob([bytes], { type: file.type });
}

/** The portal has no such file: the code is not known in this build. */
export class NotThere extends Error {}

async function read<T>(reader: Reader, page: string, place: Place, manifest: Manifest): Promise<T> {
  return JSON.parse(textOf(await contentOf(reader, page, place, manifest))) as T;
}

async function contentOf(reader: Reader, page: string, place: Place, { build_id: buildId }: Manifest) {
  const path = await fileName(reader, page);
  const answer = await fetch(`${place.base}${SEALED}/${path}`);
  if (answer.status === 404) throw new NotThere();
  if (!answer.ok) throw new TypeError(`the server answered ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return (await open(bytes, reader, { program: place.program, path, buildId })).content;
}

async function manifestAt({ base }: Place): Promise<Manifest> {
  const answer = await fetch(`${base}${SEALED}/manifest.json`, { cache: 'no-store' });
  if (!answer.ok) throw new TypeError(`the server answered ${answer.status}`);
  try {
    return (await answer.json()) as Manifest;
  } catch {
    throw new Refused('unreadable');
  }
}
