import { fileAt, type Member, sealedAt } from './member.ts';
import { publicPage, show } from './show.ts';

/** Lets somebody whose page is open walk through the whole portal without leaving it. */
export function walk(member: Member, onTrouble: (error: unknown) => void): void {
  const go = (path: string): Promise<void> => visit(member, path).catch(onTrouble);
  document.addEventListener('click', (event) => {
    const path = pathOf(event, member.place.base);
    if (path === null) return;
    event.preventDefault();
    if (path.endsWith('/')) history.pushState({ path }, '', `#/${path}`);
    void go(path);
  });
  addEventListener(
    'popstate',
    ({ state }) => void go((state as { path?: string } | null)?.path ?? member.entry.path),
  );
}

/** Shows the page at a path below the base, or hands over the file there. */
export async function visit(member: Member, path: string): Promise<void> {
  if (!path.endsWith('/')) return download(member, path);
  const page = (await sealedAt(member, path)) ?? (await publicPage(member.place.base + path));
  if (page) show(page);
}

async function download(member: Member, path: string): Promise<void> {
  const file = await fileAt(member, path);
  if (!file) return location.assign(member.place.base + path);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Where a click leads, below the base; null where it is none of ours to follow. */
function pathOf(event: MouseEvent, base: string): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.origin !== location.origin || link.target !== '' || link.protocol === 'blob:')
    return null;
  const isHere = link.pathname === location.pathname && link.hash !== '';
  return isHere || !link.pathname.startsWith(base) ? null : link.pathname.slice(base.length);
}
