const KEY = 'laurel-my-page';

/** Keeps the visitor's own page on their device: the link to it appears in every head, and one button forgets it. */
export function remember(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-remember]');
  if (button) keep(button);
  const own = stored();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-mine]')) {
    link.hidden = own === null;
    if (own !== null) link.href += `${encodeURIComponent(own)}/`;
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
  }
}

function keep(button: HTMLButtonElement): void {
  const id = button.dataset['remember'] ?? '';
  const label = () => {
    button.textContent = (stored() === id ? button.dataset['forget'] : button.dataset['keep']) ?? '';
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    if (stored() === id) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
    label();
  });
}

/** Null where nothing is kept, or where the browser keeps nothing. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
