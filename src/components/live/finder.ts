import { folded } from './folded.ts';

/** Opens the page of whoever is typed in; says so where there is none. */
export function bring(form: HTMLElement): void {
  const said = form.querySelector<HTMLElement>('[data-unknown]');
  const input = form.querySelector('input');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const page = await pageOf(form.dataset['finder'] ?? '', input?.value ?? '');
    if (page) location.href = page;
    else if (said) said.hidden = false;
  });
  input?.addEventListener('input', () => {
    if (said) said.hidden = true;
  });
}

/** The first address that answers: the number as it was typed, or the name as an address writes it. */
async function pageOf(folder: string, typed: string): Promise<string | null> {
  const candidates = [typed.trim(), plain(typed)].filter((candidate) => candidate !== '');
  for (const candidate of new Set(candidates)) {
    const page = `${folder}${encodeURIComponent(candidate)}/`;
    const answer = await fetch(page, { method: 'HEAD' });
    if (answer.ok) return page;
  }
  return null;
}

/** `Łukasz Żak` as `lukasz-zak`. */
const plain = (typed: string): string =>
  folded(typed)
    .replaceAll(/[^\p{L}\p{N}_]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
