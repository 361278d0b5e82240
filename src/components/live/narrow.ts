/** Shows the rows of a list that are of what is chosen, and says how many they are. */
export function bring(field: HTMLElement): void {
  const list = document.getElementById(field.dataset['narrow'] ?? '');
  const select = field.querySelector('select');
  const said = field.querySelector('output');
  if (!list || !select || !said) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-of]')];
  const earlier = list.querySelector('details');
  select.addEventListener('change', () => {
    const [by = '', value] = select.value.split(' ');
    for (const row of rows) row.hidden = by !== '' && row.dataset[by] !== value;
    if (earlier && by !== '') earlier.open = true;
    said.textContent = `${rows.filter(({ hidden }) => !hidden).length} / ${rows.length}`;
  });
  field.hidden = false;
}
