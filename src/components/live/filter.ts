import { folded } from './folded.ts';

/** Shows the items of a list, or the rows of a table by their heads, that hold what is typed, accents or none, and says how many they are. */
export function bring(field: HTMLElement): void {
  const list = document.getElementById(field.dataset['filter'] ?? '');
  const input = field.querySelector('input');
  const said = field.querySelector('output');
  if (!list || !input || !said) return;
  const items = [...list.querySelectorAll<HTMLElement>('li, tbody tr')].map((item) => ({
    item,
    text: folded((item.querySelector('th') ?? item).textContent),
  }));
  input.addEventListener('input', () => {
    const wanted = folded(input.value);
    for (const { item, text } of items) item.hidden = !text.includes(wanted);
    said.textContent = `${items.filter(({ item }) => !item.hidden).length} / ${items.length}`;
  });
  field.hidden = false;
}
