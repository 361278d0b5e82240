import type { Day } from '../program/day.ts';
import type { Edition } from './edition.ts';
import { numbersIn } from './numbers.ts';

/** The file beside the results that lists the archives of a build. */
export const ARCHIVES = 'archives.json';

/** An archive that the client may download. */
export interface OfferedArchive {
  readonly name: string;
  /** Null: of the whole program. */
  readonly stage: string | null;
  readonly asOf: Day;
  readonly signed: boolean;
  /** Whether it holds the data, so that it can be computed again. */
  readonly data: boolean;
}

/** What is known of it only once the pages that it holds are drawn. */
export interface PackedArchive {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Stand where a page says what is not known yet. */
const slotsOf = (name: string) => ({ size: `~size of ${name}~`, sha256: `~digest of ${name}~` });

/** A page in `locale` with what became known of archives filled in. */
export const filledIn = (page: string, locale: string, archives: readonly PackedArchive[]): string =>
  archives.reduce((text, { name, bytes, sha256 }) => {
    const slots = slotsOf(name);
    return text.replaceAll(slots.size, sizeIn(locale, bytes)).replaceAll(slots.sha256, sha256);
  }, page);

export interface ArchiveView {
  readonly title: string;
  /** Of which day it is, what is inside, and how large it is. */
  readonly says: string;
  /** How it can be checked. */
  readonly checks: string;
  readonly href: string;
  readonly download: string;
  readonly sha256: string;
}

/** What the client may download, stage by stage as they were closed, the program last. */
export function archiveViews(edition: Edition, archives: readonly OfferedArchive[]): ArchiveView[] {
  const { t, asset, formats } = edition;
  return archives.map((archive) => {
    const title = titleOf(edition, archive);
    const { size, sha256 } = slotsOf(archive.name);
    return {
      title,
      says: t('client.archive_holds', { day: formats.days.long(archive.asOf), size }),
      checks: [
        t(archive.data ? 'client.archive_data' : 'client.archive_no_data'),
        t(archive.signed ? 'client.archive_signed' : 'client.archive_unsigned'),
      ].join(' '),
      href: asset(`client/${archive.name}`),
      download: t('client.archive_download', { name: title }),
      sha256,
    };
  });
}

function titleOf({ portal, text, t }: Edition, { stage: id }: OfferedArchive): string {
  const stage = portal.program.stages.find((one) => one.id === id);
  return stage ? text(stage.title) : t('client.archive_program');
}

const KILO = 1000;
const MEGA = 1_000_000;

/** `12 kB`, `1.4 MB`: rounded up, as much as has to fit. */
function sizeIn(locale: string, bytes: number): string {
  const unit = bytes < MEGA ? 'kilobyte' : 'megabyte';
  const amount = bytes < MEGA ? Math.ceil(bytes / KILO) : Math.ceil((bytes * 10) / MEGA) / 10;
  return numbersIn(locale, { style: 'unit', unit })(String(amount));
}
