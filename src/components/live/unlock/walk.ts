import type { SealedPage } from '../../../sealing/pages.ts';
import { fileAt, type Member, ownPath, sealedAt } from './member.ts';
import { searchMembers } from './search.ts';
import { publicPage, show } from './show.ts';

export interface Steps {
  onTrouble(error: unknown): void;
  /** The way has come into another language. */
  onLocale(locale: string): Promise<void>;
}

/** Lets somebody whose page is open walk through the whole portal without leaving it. */
export function walk(member: Member, { onTrouble, onLocale }: Steps): void {
  let latest = '';
  // What was asked for last is shown, whatever comes first.
  const go = async ({ path, anchor }: Goal): Promise<void> => {
    latest = path;
    try {
      const page = path.endsWith('/') ? await pageAt(member, path) : await download(member, path);
      if (!page || latest !== path) return;
      const [locale = ''] = path.split('/');
      if (locale !== document.documentElement.lang) await onLocale(locale);
      show(page, anchor);
      searchMembers(document, await member.members, member.place.base, locale);
    } catch (error) {
      onTrouble(error);
    }
  };
  document.addEventListener('click', (event) => {
    const goal = goalOf(event, member.place.base);
    if (goal === null) return;
    event.preventDefault();
    if (goal.path.endsWith('/')) history.pushState(goal, '', `#/${goal.path}`);
    void go(goal);
  });
  addEventListener('popstate', ({ state }) =>
    go((state as Goal | null) ?? { path: member.entry.path, anchor: '' }),
  );
}

/** Where a link leads. */
interface Goal {
  /** Below the base. */
  readonly path: string;
  /** The id of what it leads to on the page; empty for its top. */
  readonly anchor: string;
}

type Shown = Pick<SealedPage, 'title' | 'main'>;

/** The page at a path below the base: the door of another language is one's own page in it. */
async function pageAt(member: Member, path: string): Promise<Shown | null> {
  const [, locale] = /^([^/]+)\/open\/$/.exec(path) ?? [];
  const wanted = locale === undefined ? path : ownPath(member, locale);
  return (await sealedAt(member, wanted)) ?? (await publicPage(member.place.base + wanted));
}

async function download(member: Member, path: string): Promise<null> {
  const file = await fileAt(member, path);
  if (!file) {
    location.assign(member.place.base + path);
    return null;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(link.href);
  return null;
}

/** Where a click leads; null where it is none of ours to follow. */
function goalOf(event: MouseEvent, base: string): Goal | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.origin !== location.origin || link.target !== '' || link.protocol === 'blob:')
    return null;
  const isHere = link.pathname === location.pathname && link.hash !== '';
  if (isHere || !link.pathname.startsWith(base)) return null;
  return { path: link.pathname.slice(base.length), anchor: decodeURIComponent(link.hash.slice(1)) };
}
